package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.fees.Charges;
import ai.oddwons.domain.fees.FeeRole;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.Price;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Purchases in markets that bear on each other in any way, with the joint outcomes that logic
 * leaves open. Whoever cannot prove that one of them must happen adds the state in which none does.
 *
 * @param legs purchases, each of one share
 * @param charges of the legs, in their order
 * @param pays per state whether each leg pays, in their order
 */
public record JointStates(List<Leg> legs, List<Charges> charges, List<List<Boolean>> pays) {
  public JointStates {
    legs = List.copyOf(legs);
    charges = List.copyOf(charges);
    pays = pays.stream().map(List::copyOf).toList();
    int width = legs.size();
    if (charges.size() != width || pays.stream().anyMatch(state -> state.size() != width)) {
      throw new IllegalArgumentException(
          "charges and payoffs for each of %d legs".formatted(width));
    }
  }

  /**
   * Whole shares per leg.
   *
   * @param worst the profit in the worst state, to the last digit as booked
   * @param capital cost and fees
   */
  public record Position(List<LegFill> legs, Money worst, Money capital) {
    public Position {
      legs = List.copyOf(legs);
    }
  }

  /**
   * The best sizes by linear program, cut to whole shares and then valued exactly; what is worst
   * may be zero or below where nothing is sure, or where rounding takes all.
   */
  public Position best() {
    List<StateProgram.Security> securities = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int leg = 0; leg < legs.size(); leg++) {
      for (Level level : legs.get(leg).levels()) {
        securities.add(security(level, charges.get(leg)));
        owners.add(leg);
      }
    }
    StateProgram program =
        new StateProgram(securities, pays.stream().map(state -> payoffs(state, owners)).toList());
    return valued(shares(program.solve(), owners));
  }

  private static StateProgram.Security security(Level level, Charges charges) {
    Price price = level.price();
    double cost = price.toDecimal().add(charges.feePerShare(FeeRole.TAKER, price)).doubleValue();
    return new StateProgram.Security(cost, level.size().toDecimal().doubleValue());
  }

  private static List<Double> payoffs(List<Boolean> state, List<Integer> owners) {
    return owners.stream().map(leg -> state.get(leg) ? 1.0 : 0.0).toList();
  }

  /** Doubles end a little below a whole number at times; the whole number is what is meant. */
  private long[] shares(StateProgram.Solution solution, List<Integer> owners) {
    double[] sizes = new double[legs.size()];
    for (int i = 0; i < owners.size(); i++) {
      sizes[owners.get(i)] += solution.sizes().get(i);
    }
    return IntStream.range(0, sizes.length)
        .mapToLong(leg -> Math.min((long) Math.floor(sizes[leg] + 1e-6), walk(leg).most()))
        .toArray();
  }

  private LegWalk walk(int leg) {
    return new LegWalk(legs.get(leg), charges.get(leg));
  }

  private Position valued(long[] shares) {
    List<LegFill> fills =
        IntStream.range(0, shares.length).mapToObj(leg -> walk(leg).fill(shares[leg])).toList();
    Money cash = fills.stream().map(LegFill::cash).reduce(Money.ZERO, Money::plus);
    long least = pays.stream().mapToLong(state -> paid(state, shares)).min().orElse(0);
    return new Position(fills, cash.plus(Money.ofDollars(least)), cash.negated());
  }

  private static long paid(List<Boolean> state, long[] shares) {
    return IntStream.range(0, shares.length)
        .mapToLong(leg -> state.get(leg) ? shares[leg] : 0)
        .sum();
  }
}
