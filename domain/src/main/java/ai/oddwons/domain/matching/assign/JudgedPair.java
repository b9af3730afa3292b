package ai.oddwons.domain.matching.assign;

import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.matching.MarketPair;
import ai.oddwons.domain.matching.MatchVerdict;
import org.jspecify.annotations.Nullable;

/**
 * A pair that was judged on its own.
 *
 * @param firstEvent of the first market, null where it belongs to none
 * @param secondEvent of the second one
 */
public record JudgedPair(
    MarketPair pair,
    @Nullable EventId firstEvent,
    @Nullable EventId secondEvent,
    MatchVerdict verdict) {
  /** The same pair under another verdict. */
  public JudgedPair with(MatchVerdict other) {
    return new JudgedPair(pair, firstEvent, secondEvent, other);
  }
}
