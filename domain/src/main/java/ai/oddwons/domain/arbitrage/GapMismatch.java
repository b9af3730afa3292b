package ai.oddwons.domain.arbitrage;

/**
 * How probable it is that two markets do not ask the same, given the gap between their prices.
 * Mismatch is adverse: true pairs have small gaps. Both gaps are taken as normal around zero.
 *
 * @param prior share of such pairs that do not match, 0 to 1
 * @param truePairsSd standard deviation of the gap of true pairs, in cents, above zero
 * @param mismatchedSd the same of mismatched pairs
 */
public record GapMismatch(double prior, double truePairsSd, double mismatchedSd) {
  public GapMismatch {
    if (!(prior >= 0 && prior <= 1 && truePairsSd > 0 && mismatchedSd > 0)) {
      throw new IllegalArgumentException(
          "prior %s, deviations %s and %s".formatted(prior, truePairsSd, mismatchedSd));
    }
  }

  /** By Bayes' rule: 0 to 1. */
  public double probability(double gapCents) {
    double oddsOfTruth =
        (1 - prior)
            / prior
            * (mismatchedSd / truePairsSd)
            * Math.exp(halfSquare(gapCents / mismatchedSd) - halfSquare(gapCents / truePairsSd));
    return 1 / (1 + oddsOfTruth);
  }

  private static double halfSquare(double number) {
    return number * number / 2;
  }
}
