package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Side;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All outcomes of a group that its venue lists.
 *
 * @param outcomes two or more
 */
public record CompleteSet(List<MarketReading> outcomes, GroupLogic logic) {
  private static final long BASIS_POINTS = 10_000;
  private static final long MICROS_PER_BASIS_POINT = 100;

  public CompleteSet {
    outcomes = List.copyOf(outcomes);
    if (outcomes.size() < 2) {
      throw new IllegalArgumentException("a set of " + outcomes.size());
    }
  }

  /** One YES of each: pays 1 where the group is exhaustive, and else perhaps nothing. */
  public Basket allYes() {
    return basket(Side.YES, logic.floorOfAllYes());
  }

  /** One NO of each: pays all but one where the group is exclusive, and else perhaps nothing. */
  public Basket allNo() {
    return basket(Side.NO, logic.floorOfAllNo(outcomes.size()));
  }

  /**
   * NO of some is bought and converted at once: {@code m} of them become {@code m − 1} in cash and
   * one YES of each other outcome, which are sold. The venue converts one way only, and only in a
   * negative-risk group, which is exclusive.
   *
   * @param bought indices of the outcomes whose NO is bought, each once
   * @param feeBasisPoints what the conversion keeps of all that comes out, 0 to 9,999
   */
  public Basket conversion(Collection<Integer> bought, int feeBasisPoints) {
    if (feeBasisPoints < 0 || feeBasisPoints >= BASIS_POINTS) {
      throw new IllegalArgumentException("a fee of %d basis points".formatted(feeBasisPoints));
    }
    long kept = BASIS_POINTS - feeBasisPoints;
    Quantity sold = Quantity.ofMicros(kept * MICROS_PER_BASIS_POINT);
    Stream<Leg> legs =
        IntStream.range(0, outcomes.size())
            .mapToObj(i ->
                bought.contains(i)
                    ? Leg.buy(outcomes.get(i), Side.NO)
                    : new Leg(outcomes.get(i), Side.YES, OrderSide.SELL, sold));
    Money released = Money.ofDollars(logic.floorOfAllNo(bought.size()));
    return new Basket(
        OpportunityType.RELATED_MARKET, legs.toList(), released.times(BigDecimal.valueOf(kept, 4)));
  }

  private Basket basket(Side side, int payout) {
    return new Basket(
        OpportunityType.RELATED_MARKET,
        outcomes.stream().map(outcome -> Leg.buy(outcome, side)).toList(),
        Money.ofDollars(payout));
  }
}
