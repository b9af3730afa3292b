package ai.oddwons.simulator.series;

import java.util.random.RandomGenerator;

/**
 * Self-exciting trades (a Hawkes process with an exponential kernel): each trade calls forth others
 * for a while. Drawn trade by trade by thinning. A faster pace is a faster clock, so that it raises
 * the rate by just that factor.
 */
final class Echoes implements Arrivals {
  /** Trades that one trade causes by itself; the variance of long counts is 1 / 0.4^2 the mean. */
  private static final double OFFSPRING = 0.6;

  /** Mean delay from a trade to its echo. */
  private static final double MEMORY = 15 * Span.MINUTE;

  private final double base;
  private final RandomGenerator random;
  private double excitement;

  /**
   * @param aDay trades a day on average
   */
  Echoes(double aDay, RandomGenerator random) {
    this.base = aDay * (1 - OFFSPRING);
    this.excitement = aDay * OFFSPRING;
    this.random = random;
  }

  @Override
  public int count(double days, double pace) {
    int count = 0;
    double left = days * pace;
    while (true) {
      double bound = base + excitement;
      double gap = random.nextExponential() / bound;
      if (gap >= left) {
        decay(left);
        return count;
      }
      decay(gap);
      left -= gap;
      if (random.nextDouble() * bound < base + excitement) {
        excitement += OFFSPRING / MEMORY;
        count++;
      }
    }
  }

  private void decay(double days) {
    excitement *= StrictMath.exp(-days / MEMORY);
  }
}
