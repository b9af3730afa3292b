package ai.oddwons.domain.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How often an interval made like this one holds the truth, the misses split evenly over its two
 * ends.
 *
 * @param level strictly between 0 and 1
 */
public record Confidence(double level) {
  public static final Confidence NINETY_FIVE = new Confidence(0.95);

  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

  public Confidence {
    Require.innerShare("a confidence", level);
  }

  /** The chance beyond one end: 0.025 for 95 %. */
  public double tail() {
    return (1 - level) / 2;
  }

  /** How many standard deviations of a normal law lie on each side: 1.96 for 95 %. */
  public double z() {
    return STANDARD_NORMAL.inverseSurvivalProbability(tail());
  }
}
