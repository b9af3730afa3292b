package ai.oddwons.adapter.in.cron.pairs;

import ai.oddwons.domain.matching.MarketWording;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of a pair file; what is absent or null is unknown. */
final class PairLine {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PairLine() {}

  /**
   * @throws IllegalArgumentException for a line that is no labelled pair, with the reason
   */
  static LabelledPair parse(String line) {
    JsonNode json = json(line);
    String word = text(json, "label");
    PairLabel label =
        PairLabel.of(word)
            .orElseThrow(() -> new IllegalArgumentException("has no known label: " + word));
    return new LabelledPair(wording(json, "a"), wording(json, "b"), label, text(json, "reason"));
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JacksonException notJson) {
      throw new IllegalArgumentException("is no JSON: " + notJson.getOriginalMessage(), notJson);
    }
  }

  private static MarketWording wording(JsonNode pair, String side) {
    JsonNode market = pair.path(side);
    if (!market.isObject()) {
      throw new IllegalArgumentException("has no market «%s»".formatted(side));
    }
    return new MarketWording(
        text(market, "id"),
        text(market, "event"),
        text(market, "title"),
        text(market, "outcome"),
        text(market, "rules"),
        close(text(market, "close")));
  }

  private static @Nullable Instant close(String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException noTime) {
      throw new IllegalArgumentException("has a close that is no time: " + text, noTime);
    }
  }

  private static String text(JsonNode object, String name) {
    JsonNode value = object.path(name);
    return value.isString() ? value.stringValue() : "";
  }
}
