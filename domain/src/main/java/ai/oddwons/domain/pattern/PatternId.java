package ai.oddwons.domain.pattern;

import ai.oddwons.domain.market.MarketId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Names one pattern. The same sighting always has the same name, however often it is computed. */
public record PatternId(UUID value) {

  /** Of what was seen where and when. */
  public static PatternId of(MarketId market, PatternKind kind, Instant detectedAt) {
    String name = market + " " + kind.slug() + " " + detectedAt;
    return new PatternId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
