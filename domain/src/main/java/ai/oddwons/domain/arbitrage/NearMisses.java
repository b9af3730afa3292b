package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.fees.Charges;
import ai.oddwons.domain.fees.FeeQuote;
import ai.oddwons.domain.fees.FeeRole;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the price at which a basket would clear an edge.
 *
 * @param netEdge profit per dollar of capital, a plain ratio
 */
record NearMisses(Basket basket, BigDecimal netEdge, Instant now) {
  private static final long MICROS = 1_000_000;

  /** One per leg that alone could make the difference; none where a price or a fee is missing. */
  List<NearMiss> list() {
    List<Leg> legs = basket.legs();
    return legs.stream().anyMatch(leg -> leg.bestPrice().isEmpty() || charges(leg).isEmpty())
        ? List.of()
        : IntStream.range(0, legs.size())
            .mapToObj(this::nearMiss)
            .flatMap(Optional::stream)
            .toList();
  }

  private Optional<NearMiss> nearMiss(int moved) {
    Leg leg = basket.legs().get(moved);
    Price best = leg.bestPrice().orElseThrow();
    long better = leg.order() == OrderSide.BUY ? 1 : MICROS - 1;
    if (!clears(moved, Price.ofMicros(better)) || clears(moved, best)) {
      return Optional.empty();
    }
    long clearing = better;
    long failing = best.toMicros();
    while (Math.abs(clearing - failing) > 1) {
      long middle = (clearing + failing) / 2;
      if (clears(moved, Price.ofMicros(middle))) {
        clearing = middle;
      } else {
        failing = middle;
      }
    }
    return Optional.of(
        new NearMiss(leg.market(), leg.side(), leg.order(), best, Price.ofMicros(clearing)));
  }

  /** With the moved leg at a price and the others at their best. */
  private boolean clears(int moved, Price price) {
    Money profit = basket.payout();
    Money capital = Money.ZERO;
    for (int i = 0; i < basket.legs().size(); i++) {
      Leg leg = basket.legs().get(i);
      Price at = i == moved ? price : leg.bestPrice().orElseThrow();
      Money cash = cash(leg, at);
      profit = profit.plus(cash);
      capital = cash.isNegative() ? capital.minus(cash) : capital;
    }
    return profit.isAbove(capital.times(netEdge));
  }

  private Money cash(Leg leg, Price price) {
    BigDecimal perShare = charges(leg).orElseThrow().feePerShare(FeeRole.TAKER, price);
    Money fee = Money.ofDollars(perShare).times(leg.perBasket().toDecimal());
    Money value = Money.ofShares(price, leg.perBasket());
    return (leg.order() == OrderSide.BUY ? value.negated() : value).minus(fee);
  }

  private Optional<Charges> charges(Leg leg) {
    return switch (leg.reading().tariff().at(now)) {
      case FeeQuote.Known(Charges known) -> Optional.of(known);
      case FeeQuote.Refused refused -> Optional.empty();
    };
  }
}
