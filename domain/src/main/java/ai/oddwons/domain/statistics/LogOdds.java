package ai.oddwons.domain.statistics;

/**
 * Probabilities on the scale of beliefs: ln(p/(1-p)). From 2 to 4 cents is a larger step on it than
 * from 50 to 52.
 *
 * @param floor 0 or more and below 1/2: a price nearer to 0 or 1 counts as this far away, which
 *     keeps the ends finite and the tick noise there small
 */
public record LogOdds(double floor) {
  public LogOdds {
    if (!(floor >= 0 && floor < 0.5)) {
      throw new IllegalArgumentException("a floor lies from 0 to below 1/2, was " + floor);
    }
  }

  /** Throws for 0 and 1 when the floor is zero: these have no log-odds. */
  public double of(double price) {
    double inner = Math.clamp(Require.share("a price", price), floor, 1 - floor);
    return Math.log(Require.innerShare("a price", inner)) - Math.log1p(-inner);
  }

  /** The steps from each price to the next; one fewer than prices, none for fewer than two. */
  public double[] returns(double... prices) {
    double[] steps = new double[Math.max(0, prices.length - 1)];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = of(prices[i + 1]) - of(prices[i]);
    }
    return steps;
  }
}
