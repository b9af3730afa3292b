package ai.oddwons.simulator.series;

import java.util.random.RandomGenerator;

/** What happens in a market that a detector should find. */
sealed interface PlantedTruth {
  /** Length of a burst of volume. */
  long BURST_SECONDS = 45 * 60;

  /** What the trade rate is multiplied by, on average over (from, to] in epoch seconds. */
  default double pace(long from, long to) {
    return 1;
  }

  /** What the log-odds move by at once within (from, to] in epoch seconds. */
  default double shift(long from, long to) {
    return 0;
  }

  /** Nothing: a null market. */
  record Nothing() implements PlantedTruth {}

  /**
   * The fair value jumps.
   *
   * @param at epoch second of the first reading after the jump
   * @param logOdds 0.3 to 1.2 either way
   */
  record Jump(long at, double logOdds) implements PlantedTruth {
    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 1.2;

    static Jump at(long second, RandomGenerator random) {
      double size = random.nextDouble(SMALLEST, LARGEST);
      return new Jump(second, random.nextBoolean() ? size : -size);
    }

    @Override
    public double shift(long from, long to) {
      return from < at && at <= to ? logOdds : 0;
    }
  }

  /**
   * More trades than usual, and no move of the fair value.
   *
   * @param start epoch second
   * @param end epoch second, 45 minutes later
   * @param factor 5 to 25 times the usual rate
   */
  record Burst(long start, long end, double factor) implements PlantedTruth {
    private static final double WEAKEST = 5;
    private static final double STRONGEST = 25;

    static Burst from(long second, RandomGenerator random) {
      return new Burst(second, second + BURST_SECONDS, random.nextDouble(WEAKEST, STRONGEST));
    }

    @Override
    public double pace(long from, long to) {
      long within = Math.max(0, Math.min(end, to) - Math.max(start, from));
      return within == 0 ? 1 : 1 + (factor - 1) * within / (to - from);
    }
  }
}
