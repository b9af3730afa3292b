package ai.oddwons.simulator.series;

import java.util.random.RandomGenerator;

/**
 * Chooses where in a series an event goes: after the first day, which a detector may need to learn
 * what is usual, and two hours before the end, so that there is time to see it.
 *
 * @param times epoch seconds of the readings, rising
 */
record Planting(long[] times, RandomGenerator random) {
  private static final long LEARNING = Span.SECONDS_A_DAY;
  private static final long SEEING = 2 * 3_600;

  PlantedTruth plant(Truths.Kind kind) {
    int reading = reading();
    return switch (kind) {
      case JUMP -> PlantedTruth.Jump.at(times[reading], random);
      case VOLUME -> PlantedTruth.Burst.from(between(reading), random);
      case NOTHING -> new PlantedTruth.Nothing();
    };
  }

  private int reading() {
    int from = firstFrom(times[0] + LEARNING);
    int to = firstFrom(times[times.length - 1] - SEEING);
    return random.nextInt(from, Math.max(from, to) + 1);
  }

  private long between(int reading) {
    return random.nextLong(times[reading - 1], times[reading]);
  }

  private int firstFrom(long second) {
    int index = 0;
    while (times[index] < second) {
      index++;
    }
    return index;
  }
}
