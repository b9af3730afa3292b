package ai.oddwons.domain.pattern.evaluation.rule;

/**
 * What is known of some steps in a row.
 *
 * @param steps how many are known
 * @param active how many of them were not zero
 * @param seconds how long the known ones took
 * @param sum of their numbers
 * @param squares the sum of their squares
 */
record Stretch(int steps, int active, int seconds, double sum, double squares) {
  static final Stretch NONE = new Stretch(0, 0, 0, 0, 0);

  private static final int LEAST_STEPS = 12;
  private static final int LEAST_SECONDS = 4 * 3_600;

  /** A variance this small beside the mean square is what is left of rounding. */
  private static final double ROUNDING = 1e-10;

  /** Whether it is long enough to compare with, and not a mere standstill. */
  boolean isPast() {
    return steps >= LEAST_STEPS && seconds >= LEAST_SECONDS && active > 0;
  }

  /** How many standard deviations a step lies above the mean; not a number if all are equal. */
  double z(double step) {
    double mean = sum / steps;
    double meanSquare = squares / steps;
    double variance = meanSquare - mean * mean;
    return variance > ROUNDING * meanSquare ? (step - mean) / Math.sqrt(variance) : Double.NaN;
  }

  double perSecond() {
    return sum / seconds;
  }
}
