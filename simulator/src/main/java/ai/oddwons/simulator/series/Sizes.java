package ai.oddwons.simulator.series;

import java.util.random.RandomGenerator;

/** How large trades are: mostly small, a few very large. */
sealed interface Sizes {
  /** Bounds what one trade may do to a counter. */
  double LARGEST = 1_000_000;

  /** One trade, in whole contracts, at least one. */
  long draw(RandomGenerator random);

  /** The average trade in contracts, before rounding up. */
  double mean();

  /**
   * Lognormal sizes.
   *
   * @param median in contracts
   */
  record Lognormal(double median) implements Sizes {
    /** With it the mean is 3.6 times the median. */
    private static final double SPREAD = 1.6;

    @Override
    public long draw(RandomGenerator random) {
      return whole(median * StrictMath.exp(SPREAD * random.nextGaussian()));
    }

    @Override
    public double mean() {
      return median * StrictMath.exp(SPREAD * SPREAD / 2);
    }
  }

  /**
   * Pareto sizes: their variance is infinite but for the bound.
   *
   * @param median in contracts
   */
  record Pareto(double median) implements Sizes {
    private static final double TAIL = 1.5;

    @Override
    public long draw(RandomGenerator random) {
      return whole(least() * StrictMath.exp(random.nextExponential() / TAIL));
    }

    @Override
    public double mean() {
      return least() * TAIL / (TAIL - 1);
    }

    private double least() {
      return median / StrictMath.pow(2, 1 / TAIL);
    }
  }

  private static long whole(double contracts) {
    return (long) StrictMath.ceil(StrictMath.min(contracts, LARGEST));
  }
}
