package ai.oddwons.simulator.series;

import java.util.random.RandomGenerator;

/**
 * What the market rightly believes: the probability of yes, given all it has learnt. Kept as
 * log-odds, to which independent evidence adds.
 *
 * <p>It is a martingale, exactly and whatever the strengths: each piece of evidence points to the
 * truth with probability {@code 1 / (1 + e^-strength)}, so Bayes' rule moves the log-odds by the
 * strength up or down, and up is drawn with the probability that the present belief gives it.
 * Strengths must not depend on the direction, and do not: they are drawn apart.
 */
final class Belief {
  private double logOdds;

  Belief(double probability) {
    this.logOdds = StrictMath.log(probability / (1 - probability));
  }

  double logOdds() {
    return logOdds;
  }

  /** Probability of yes, 0 to 1. */
  double probability() {
    return logistic(logOdds);
  }

  /** Takes in evidence of a strength in log-odds, 0 or more. */
  void learn(double strength, RandomGenerator random) {
    double right = logistic(strength);
    double yes = probability();
    double up = yes * right + (1 - yes) * (1 - right);
    logOdds += random.nextDouble() < up ? strength : -strength;
  }

  /** Moves the log-odds outright, either way. */
  void shift(double by) {
    logOdds += by;
  }

  private static double logistic(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
