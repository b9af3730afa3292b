package ai.oddwons.domain.matching;

import java.util.UUID;

/** Names one pair of markets that were judged, see {@link MarketPair#id}. */
public record MatchId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
