package ai.oddwons.adapter.in.web.market;

import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.Settlement;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a market paid, or is about to.
 *
 * @param outcome {@code yes}, {@code no}, {@code scalar} or {@code void}
 * @param yesPayout what one YES share gets; NO gets the rest
 * @param isFinal false while the outcome may still be challenged
 */
record SettlementBody(
    String outcome, BigDecimal yesPayout, boolean isFinal, @Nullable Instant settledAt) {

  static @Nullable SettlementBody of(MarketState state) {
    Settlement settlement = state.settlement();
    return settlement == null
        ? null
        : new SettlementBody(
            wordFor(settlement),
            settlement.yesPayout().toDecimal(),
            state.status().isFinal(),
            state.settledAt());
  }

  private static String wordFor(Settlement settlement) {
    return switch (settlement) {
      case Settlement.Yes() -> "yes";
      case Settlement.No() -> "no";
      case Settlement.Scalar scalar -> "scalar";
      case Settlement.Voided voided -> "void";
    };
  }
}
