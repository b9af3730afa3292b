package ai.oddwons.domain.record;

import ai.oddwons.domain.fees.FeeHistory;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.record.Entry.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what became of patterns on a market with given fees. Whoever follows a pattern buys, as
 * a taker, the side it names at the first offer met, and sells at the bid of the horizon or is paid
 * at settlement.
 *
 * @param fees as they were over time: entry and exit are each priced with those of their own day
 */
public record CaseFollowUp(FeeHistory fees) {

  /**
   * What a pattern had become at a horizon.
   *
   * @param knownAt when this is found out
   */
  public CaseOutcome judge(Pattern pattern, Horizon horizon, Aftermath after, Instant knownAt) {
    PriceRange end = after.end();
    FollowedTrade trade = trade(pattern, after);
    return new CaseOutcome(
        pattern.id(),
        horizon,
        horizon == pattern.kind().horizon() ? StatedOutcome.of(pattern, after) : Verdict.UNKNOWN,
        ahead(pattern, after),
        end == null ? null : end.point(),
        trade.entry(),
        trade.net(),
        trade.refusal(),
        knownAt);
  }

  private static @Nullable Boolean ahead(Pattern pattern, Aftermath after) {
    return switch (StatedOutcome.further(pattern, after)) {
      case HIT -> true;
      case MISS -> false;
      case UNKNOWN -> null;
    };
  }

  private FollowedTrade trade(Pattern pattern, Aftermath after) {
    return switch (pattern.direction()) {
      case UP -> FollowedTrade.of(fees, Side.YES, after.met(), after.ending());
      case DOWN -> FollowedTrade.of(fees, Side.NO, after.met(), after.ending());
      case NONE -> FollowedTrade.NONE;
    };
  }
}
