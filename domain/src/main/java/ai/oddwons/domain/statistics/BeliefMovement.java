package ai.oddwons.domain.statistics;

/**
 * How much a price moved against how much it came to know (Augenblick and Rabin 2021). For a
 * rational price the two are equal on average, so the excess has mean zero: above it is noise or
 * overreaction, below it underreaction.
 *
 * @param movement sum of squared steps, in squared prices, zero or more
 * @param uncertaintyReduction u(first) - u(last) with u = p(1-p), from -1/4 to 1/4
 */
public record BeliefMovement(double movement, double uncertaintyReduction) {
  public BeliefMovement {
    Require.notNegative("a movement", movement);
    Require.finite("a reduction", uncertaintyReduction);
  }

  /** Of prices from 0 to 1 in order of time; fewer than two have moved by nothing. */
  public static BeliefMovement of(double... prices) {
    double movement = 0;
    for (int i = 1; i < prices.length; i++) {
      double step = prices[i] - prices[i - 1];
      movement += step * step;
    }
    double reduction =
        prices.length == 0 ? 0 : uncertainty(prices[0]) - uncertainty(prices[prices.length - 1]);
    return new BeliefMovement(movement, reduction);
  }

  public double excess() {
    return movement - uncertaintyReduction;
  }

  private static double uncertainty(double price) {
    return Require.share("a price", price) * (1 - price);
  }
}
