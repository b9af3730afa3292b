package ai.oddwons.application.arbitrage;

import ai.oddwons.application.model.MarketView;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When baskets pay.
 *
 * @param delays how long a platform usually takes from the outcome to the payout; one that is not
 *     named cannot be dated
 */
public record Payout(Map<Platform, Duration> delays) {
  public Payout {
    delays = Map.copyOf(delays);
  }

  /** When the last of some markets pays; null when nobody can say. */
  @Nullable Instant paidAt(Collection<MarketView> markets) {
    Instant last = Instant.MIN;
    for (MarketView view : markets) {
      Instant outcome = outcomeAt(view.market());
      Duration delay = delays.get(view.market().id().platform());
      if (outcome == null || delay == null) {
        return null;
      }
      Instant paid = outcome.plus(delay);
      last = paid.isAfter(last) ? paid : last;
    }
    return last;
  }

  private static @Nullable Instant outcomeAt(Market market) {
    Instant expected = market.schedule().expectedSettlementAt();
    return expected == null ? market.schedule().closesAt() : expected;
  }

  /** Whether trading is not open, or the outcome may be known to somebody. */
  static boolean isOver(Collection<MarketView> markets, Instant now) {
    return markets.stream().map(MarketView::market).anyMatch(market -> isOver(market, now));
  }

  private static boolean isOver(Market market, Instant now) {
    Instant outcome = outcomeAt(market);
    Instant close = market.schedule().closesAt();
    return market.state().status() != MarketStatus.OPEN
        || (outcome != null && !outcome.isAfter(now))
        || (close != null && !close.isAfter(now));
  }
}
