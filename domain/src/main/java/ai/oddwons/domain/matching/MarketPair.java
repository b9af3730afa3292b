package ai.oddwons.domain.matching;

import ai.oddwons.domain.market.MarketId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Two markets of two platforms, in the order of the platforms: the same two are the same pair,
 * whichever is named first.
 */
public record MarketPair(MarketId first, MarketId second) {
  public MarketPair {
    if (first.platform().compareTo(second.platform()) >= 0) {
      throw new IllegalArgumentException(
          "a pair is of two platforms in their order: " + first + ", " + second);
    }
  }

  /** Whichever of them is given first; they must be of two platforms. */
  public static MarketPair of(MarketId one, MarketId other) {
    return one.platform().compareTo(other.platform()) < 0
        ? new MarketPair(one, other)
        : new MarketPair(other, one);
  }

  /** Names the pair; the same one always has the same name. */
  public MatchId id() {
    byte[] name = (first + " " + second).getBytes(StandardCharsets.UTF_8);
    return new MatchId(UUID.nameUUIDFromBytes(name));
  }

  /** Whether a market is one of the two. */
  public boolean has(MarketId market) {
    return market.equals(first) || market.equals(second);
  }
}
