package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Side;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one order of a basket costs or brings, with what was read of its book.
 *
 * @param levels those that the order touches, best first, the last one perhaps in part
 * @param notional without the fee
 * @param fee of the whole order as the venue books it
 * @param receivedAt when the book was read
 * @param observedAt the venue's own time of the book, null where it gives none
 */
public record LegValue(
    MarketId market,
    Side side,
    OrderSide order,
    Quantity size,
    List<Level> levels,
    Money notional,
    Money fee,
    Instant receivedAt,
    @Nullable Instant observedAt) {
  public LegValue {
    levels = List.copyOf(levels);
  }

  static LegValue of(LegFill fill) {
    Leg leg = fill.leg();
    return new LegValue(
        leg.market(),
        leg.side(),
        leg.order(),
        fill.size(),
        fill.levels(),
        fill.notional(),
        fill.fee(),
        leg.reading().book().receivedAt(),
        leg.reading().book().observedAt());
  }
}
