package ai.oddwons.domain.arbitrage;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.fees.Charges;
import ai.oddwons.domain.fees.FeeQuote;
import ai.oddwons.domain.fees.FeeRole;
import ai.oddwons.domain.fees.Fill;
import ai.oddwons.domain.fees.OrderFee;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Quantity;
import java.util.ArrayList;
import java.util.List;

/** The same order by the slow way: fill by fill. */
final class LegFills {
  private LegFills() {}

  static void shouldCostWhatItsOrderCosts(LegFill fill) {
    Charges charges = ((FeeQuote.Known) fill.leg().reading().tariff().at(Readings.NOON)).charges();
    OrderFee order = charges.ofOrder(fill.leg().order(), fills(fill));
    assertThat(order.net()).isEqualTo(fill.fee());
    assertThat(order.notional()).isEqualTo(fill.notional());
    assertThat(order.cashChange()).isEqualTo(fill.cash());
  }

  private static List<Fill> fills(LegFill fill) {
    List<Fill> fills = new ArrayList<>();
    Quantity left = fill.size();
    for (Level level : fill.levels()) {
      Quantity size = level.size().compareTo(left) < 0 ? level.size() : left;
      fills.add(new Fill(level.price(), size, FeeRole.TAKER));
      left = left.minus(size);
    }
    return fills;
  }
}
