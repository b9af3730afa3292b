package ai.oddwons.simulator.series;

import java.util.random.RandomGenerator;

/**
 * Poisson trades whose rate changes: a gamma-distributed mood that holds for an hour or so, and
 * mild flurries. Counts are therefore spread wider than Poisson's in markets without any event.
 */
final class Moods implements Arrivals {
  /** Shape of the mood: its variance is a quarter, its mean one. */
  private static final int SHAPE = 4;

  private static final double MOODS_A_DAY = 24;
  private static final double FLURRIES_A_DAY = 2;
  private static final double FLURRY_LASTS = 25 * Span.MINUTE;

  /** Well below the factor of a planted burst. */
  private static final double MILDEST = 1.5;

  private static final double WILDEST = 3;

  /** Takes out what flurries add, so that the rate is the average. */
  private static final double LEVEL =
      1 + FLURRIES_A_DAY * FLURRY_LASTS * ((MILDEST + WILDEST) / 2 - 1);

  private final double aDay;
  private final RandomGenerator random;
  private double mood;
  private double flurryFactor = 1;
  private double flurryLeft;

  /**
   * @param aDay trades a day on average
   */
  Moods(double aDay, RandomGenerator random) {
    this.aDay = aDay / LEVEL;
    this.random = random;
    this.mood = gamma();
  }

  @Override
  public int count(double days, double pace) {
    if (days == 0) {
      return 0;
    }
    if (random.nextDouble() < Span.chance(MOODS_A_DAY, days)) {
      mood = gamma();
    }
    return poisson(aDay * mood * flurry(days) * pace * days);
  }

  /** The factor of flurries, averaged over the stretch. */
  private double flurry(double days) {
    if (random.nextDouble() < Span.chance(FLURRIES_A_DAY, days)) {
      flurryFactor = random.nextDouble(MILDEST, WILDEST);
      flurryLeft = random.nextExponential() * FLURRY_LASTS;
    }
    double within = StrictMath.min(flurryLeft, days);
    flurryLeft -= within;
    return 1 + (flurryFactor - 1) * within / days;
  }

  private double gamma() {
    double sum = 0;
    for (int i = 0; i < SHAPE; i++) {
      sum += random.nextExponential();
    }
    return sum / SHAPE;
  }

  private int poisson(double mean) {
    int count = 0;
    for (double at = random.nextExponential(); at < mean; at += random.nextExponential()) {
      count++;
    }
    return count;
  }
}
