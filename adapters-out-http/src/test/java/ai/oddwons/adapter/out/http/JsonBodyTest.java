package ai.oddwons.adapter.out.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

final class JsonBodyTest {
  private static final String EVENTS =
      """
      {"milestones":[1], "events":[
        {"id":"é1", "markets":[{"t":"a","p":0.10}, {"t":"b{[\\"]}"}], "title":"after"},
        {"id":"e2"}, {"markets":null,"id":"e3"} ],
       "cursor":"next"}
      """;

  private final List<String> seen = new ArrayList<>();

  @Test
  void forEachShouldGiveEveryElementWithItsOwnText() {
    JsonBody.of(EVENTS).forEach("events", slice -> seen.add(slice.raw().json()));

    assertThat(seen)
        .containsExactly(
            "{\"id\":\"é1\", \"markets\":[{\"t\":\"a\",\"p\":0.10}, {\"t\":\"b{[\\\"]}\"}],"
                + " \"title\":\"after\"}",
            "{\"id\":\"e2\"}",
            "{\"markets\":null,\"id\":\"e3\"}");
  }

  @Test
  void forEachShouldReturnTheRestOfTheEnvelope() {
    JsonNode rest = JsonBody.of(EVENTS).forEach("events", slice -> {});

    assertThat(rest.toString()).isEqualTo("{\"milestones\":[1],\"cursor\":\"next\"}");
  }

  @Test
  void forEachDetachedShouldWalkWhatWasKeptOutOfTheTree() {
    JsonBody.of(EVENTS)
        .forEach(
            "events",
            "markets",
            event -> {
              seen.add(event.node().toString());
              event.forEachDetached(market -> seen.add(market.raw().json()));
            });

    assertThat(seen)
        .containsExactly(
            "{\"id\":\"é1\",\"title\":\"after\"}",
            "{\"t\":\"a\",\"p\":0.10}",
            "{\"t\":\"b{[\\\"]}\"}",
            "{\"id\":\"e2\"}",
            "{\"id\":\"e3\"}");
  }

  @Test
  void forEachShouldFindTheTextAcrossManyBlocks() {
    StringBuilder body = new StringBuilder("[");
    for (int i = 0; i < 20_000; i++) {
      body.append(i == 0 ? "" : ", ").append("{\"n\":").append(i).append("}");
    }
    JsonBody.of(body.append("]").toString())
        .forEachOfRoot(null, slice -> seen.add(slice.raw().json()));

    assertThat(seen).hasSize(20_000).endsWith("{\"n\":19999}").contains("{\"n\":7777}");
  }

  @Test
  void forEachShouldKeepNumbersAsWritten() {
    JsonBody.of("[{\"p\":0.4200,\"n\":123456789012345678901234567890.5}]")
        .forEachOfRoot(null, slice -> seen.add(slice.node().toString()));

    assertThat(seen).containsExactly("{\"p\":0.4200,\"n\":123456789012345678901234567890.5}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "<html>busy</html>",
        "{\"events\":[{\"id\":\"e1\"}",
        "{\"events\":[{\"id\":\"e",
        "{\"events\":[]",
        "{\"events\":[{\"id\":}]}"
      })
  void forEachShouldCallACutOrForeignBodyASyntaxError(String body) {
    assertThatThrownBy(() -> JsonBody.of(body).forEach("events", slice -> {}))
        .isInstanceOf(JacksonException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "\"text\"", "7", "{\"events\":{}}", "{\"events\":3}"})
  void forEachShouldRefuseAnotherShape(String body) {
    assertThatThrownBy(() -> JsonBody.of(body).forEach("events", slice -> {}))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void forEachShouldTakeANullArrayForAnEmptyOne() {
    JsonBody.of("{\"events\":null}").forEach("events", slice -> seen.add("one"));

    assertThat(seen).isEmpty();
  }
}
