package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.domain.market.MarketStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where a market stands, from the flags that the venue's listings show. None of them says it alone:
 * {@code active} stays true on closed markets, {@code acceptingOrders} may too, and an outcome is
 * proposed while trading still goes on.
 *
 * @param active whether it was ever activated
 * @param closed whether trading is over
 * @param archived whether the venue put it away
 * @param acceptingOrders whether an order would be taken now
 * @param resolution {@code proposed}, {@code disputed}, {@code resolved}; absent before a proposal
 */
record Lifecycle(
    @Nullable Boolean active,
    @Nullable Boolean closed,
    @Nullable Boolean archived,
    @Nullable Boolean acceptingOrders,
    @Nullable String resolution) {

  /**
   * The status without a final outcome: {@link MarketStatus#SETTLED} is never among the answers,
   * since no flag alone is proof of a payment. A proposal outranks an open book: what the book says
   * from then on is about the proposal.
   */
  MarketStatus status() {
    MarketStatus disputed = resolutionStatus();
    if (disputed != null) {
      return disputed;
    }
    return isOver() ? MarketStatus.CLOSED : tradingStatus();
  }

  /** Whether the venue says that trading is over for good. */
  boolean isOver() {
    return isTrue(closed) || isTrue(archived);
  }

  /** Whether the venue's oracle is done, whatever the outcome. */
  boolean isResolved() {
    return "resolved".equals(resolution);
  }

  private @Nullable MarketStatus resolutionStatus() {
    return switch (resolution) {
      case "proposed", "reproposed" -> MarketStatus.DETERMINED;
      case "disputed", "challenged", "arbitration" -> MarketStatus.DISPUTED;
      case "resolved" -> isOver() ? null : MarketStatus.DETERMINED;
      case null, default -> null;
    };
  }

  private MarketStatus tradingStatus() {
    if (active != null && !active) {
      return MarketStatus.SCHEDULED;
    }
    boolean open = acceptingOrders == null ? isTrue(active) : acceptingOrders;
    return open ? MarketStatus.OPEN : MarketStatus.PAUSED;
  }

  private static boolean isTrue(@Nullable Boolean flag) {
    return flag != null && flag;
  }
}
