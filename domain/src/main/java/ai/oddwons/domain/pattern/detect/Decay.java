package ai.oddwons.domain.pattern.detect;

import java.time.Duration;

/** How much of a sum is left after some seconds, looked up instead of computed. */
final class Decay {
  /** A longer step is a gap: cycles of up to four hours, and some lateness. */
  static final int LONGEST_STEP_SECONDS = 5 * 3_600;

  private final float[] left = new float[LONGEST_STEP_SECONDS + 1];

  Decay(Duration halfLife) {
    for (int second = 0; second < left.length; second++) {
      left[second] = (float) Math.pow(0.5, (double) second / halfLife.toSeconds());
    }
  }

  /**
   * Of a sum of 1.
   *
   * @param seconds 0 to the longest step
   */
  float after(int seconds) {
    return left[seconds];
  }
}
