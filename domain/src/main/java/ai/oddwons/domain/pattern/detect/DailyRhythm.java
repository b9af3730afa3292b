package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.DoubleColumn;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.pattern.column.IntColumn;
import java.time.Duration;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How much livelier than on average all markets are at a time of day (UTC): a burst at night is one
 * against the night. Learnt from all markets together, for one alone says too little, as what was
 * counted in each hour over what their own rates made one expect. All times are alike until every
 * hour of the day is known.
 */
final class DailyRhythm {
  /** Steps of five minutes, between which nothing changes. */
  private static final int STEPS =
      (int) (Duration.ofDays(1).toSeconds() / BurstDetector.BIN_SECONDS);

  private static final int HOURS = 24;
  private static final int STEPS_AN_HOUR = STEPS / HOURS;

  /** So many counts of all markets in an hour of the day say as much as that it is like others. */
  private static final double PRIOR_COUNTS = 200;

  /** With so many an hour is known, */
  private static final double ENOUGH_COUNTS = 50;

  /** and it stays so down to this, that no midnight takes back what the day before has told. */
  private static final double LEAST_COUNTS = ENOUGH_COUNTS / 2;

  private static final double[] ALL_ALIKE = DoubleStream.generate(() -> 1).limit(HOURS).toArray();

  /** What is left of a sum on the next day: half of it in a week. */
  private static final double LEFT_NEXT_DAY = 0.9;

  private static final int NEVER = 0;
  private static final int ONLY = 0;

  private final ColumnTable table = new ColumnTable();
  private final DoubleColumn counted = table.doubles(HOURS, 0);
  private final DoubleColumn expected = table.doubles(HOURS, 0);
  private final IntColumn fadedTo = table.ints(NEVER);
  private final IntColumn latest = table.ints(NEVER);
  private final IntColumn known = table.ints(0);
  private final FloatColumn paces = table.floats(STEPS, 1);

  DailyRhythm() {
    table.addSlot();
  }

  /** What is learnt, to be stored. */
  ColumnTable table() {
    return table;
  }

  /**
   * How lively it is, 1 on average.
   *
   * @param bin five minutes since 1970
   */
  float pace(int bin) {
    return paces.get(ONLY, bin % STEPS);
  }

  /**
   * What a reading counts for: however busy a market, little more than one that trades once in a
   * reading. What befalls it alone is not the rhythm of all.
   *
   * @param usual what the market's own rate makes one expect, above zero
   */
  static float weight(float usual) {
    return 1 / (1 + usual);
  }

  /** Learns from readings of the same five minutes, both sums weighted. */
  void learn(int bin, double counts, double usual) {
    int hour = bin % STEPS / STEPS_AN_HOUR;
    counted.add(ONLY, hour, counts);
    expected.add(ONLY, hour, usual);
    latest.set(ONLY, Math.max(latest.get(ONLY), bin));
  }

  /** Makes what this cycle taught count from now on. */
  void endCycle() {
    int before = fadedTo.get(ONLY);
    int now = latest.get(ONLY) / STEPS;
    if (now > before) {
      fade(before == NEVER ? 1 : Math.pow(LEFT_NEXT_DAY, now - before));
      fadedTo.set(ONLY, now);
    }
    known.set(ONLY, isWholeDayKnown() ? 1 : 0);
    tabulate(known.get(ONLY) != 0 ? ofHours() : ALL_ALIKE);
  }

  /** Before that lively hours would be told from those that nobody has seen. */
  private boolean isWholeDayKnown() {
    double least = known.get(ONLY) != 0 ? LEAST_COUNTS : ENOUGH_COUNTS;
    return IntStream.range(0, HOURS).allMatch(hour -> expected.get(ONLY, hour) >= least);
  }

  private void fade(double left) {
    for (int hour = 0; hour < HOURS; hour++) {
      counted.set(ONLY, hour, counted.get(ONLY, hour) * left);
      expected.set(ONLY, hour, expected.get(ONLY, hour) * left);
    }
  }

  /** An hour's pace is that of its middle; what lies between is on a line. */
  private void tabulate(double[] ofHours) {
    for (int step = 0; step < STEPS; step++) {
      double place = (double) step / STEPS_AN_HOUR + HOURS - 0.5;
      int hour = (int) place;
      double later = place - hour;
      paces.set(
          ONLY,
          step,
          (float) ((1 - later) * ofHours[hour % HOURS] + later * ofHours[(hour + 1) % HOURS]));
    }
  }

  private double[] ofHours() {
    double[] paces = new double[HOURS];
    double sum = 0;
    for (int hour = 0; hour < HOURS; hour++) {
      paces[hour] =
          (counted.get(ONLY, hour) + PRIOR_COUNTS) / (expected.get(ONLY, hour) + PRIOR_COUNTS);
      sum += paces[hour];
    }
    for (int hour = 0; hour < HOURS; hour++) {
      paces[hour] *= HOURS / sum;
    }
    return paces;
  }
}
