package ai.oddwons.domain.market;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a market has come.
 *
 * @param settlement the outcome as far as known, null before that; final only once {@code status}
 *     is {@link MarketStatus#SETTLED}
 * @param settledAt when it paid out, null before that or when the venue does not say
 */
public record MarketState(
    MarketStatus status, @Nullable Settlement settlement, @Nullable Instant settledAt) {
  public MarketState {
    if (settlement != null && status.isTradable()) {
      throw new IllegalArgumentException("a market that is " + status + " has no outcome yet");
    }
  }

  /** A market without an outcome. */
  public static MarketState of(MarketStatus status) {
    return new MarketState(status, null, null);
  }
}
