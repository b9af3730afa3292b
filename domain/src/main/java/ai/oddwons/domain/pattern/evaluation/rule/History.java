package ai.oddwons.domain.pattern.evaluation.rule;

import java.util.Arrays;

/**
 * The readings of one market as plain rules look at them. A reading that is not later than one
 * before it is left out; across more than five hours without a reading nothing is compared, nor
 * where a counter fell.
 */
public final class History {
  static final int QUARTER_HOUR = 900;
  static final int HALF_HOUR = 1_800;
  static final int DAY = 86_400;

  private static final int LONGEST_STEP = 5 * 3_600;

  private final int[] seconds;
  private final double[] prices;
  private final Flow moves;
  private final Flow volumes;
  private final Flow trades;
  private final int[] quarterHourAgo;
  private final int[] halfHourAgo;
  private final int[] dayAgo;
  private final int[] dayBeforeThat;

  /**
   * From columns of equal length, in the order in which they were read; what was not read is not a
   * number.
   *
   * @param times seconds since 1970
   * @param prices as parts of the notional
   * @param volume counter over the life of the market
   * @param trades counter over the life of the market
   */
  public History(int[] times, double[] prices, double[] volume, double[] trades) {
    int[] rows = rising(times);
    this.seconds = Arrays.stream(rows).map(row -> times[row]).toArray();
    this.prices = picked(prices, rows);
    this.moves = new Flow(steps(this.prices), seconds);
    this.volumes = new Flow(grown(steps(picked(volume, rows))), seconds);
    this.trades = new Flow(grown(steps(picked(trades, rows))), seconds);
    this.quarterHourAgo = before(QUARTER_HOUR);
    this.halfHourAgo = before(HALF_HOUR);
    this.dayAgo = before(DAY);
    this.dayBeforeThat = before(DAY + HALF_HOUR);
  }

  private static int[] rising(int[] times) {
    int[] rows = new int[times.length];
    int size = 0;
    for (int row = 0; row < times.length; row++) {
      if (size == 0 || times[row] > times[rows[size - 1]]) {
        rows[size++] = row;
      }
    }
    return Arrays.copyOf(rows, size);
  }

  private static double[] picked(double[] column, int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
  }

  private double[] steps(double[] column) {
    double[] steps = new double[column.length];
    for (int i = 0; i < steps.length; i++) {
      boolean isGap = i == 0 || seconds[i] - seconds[i - 1] > LONGEST_STEP;
      steps[i] = isGap ? Double.NaN : column[i] - column[i - 1];
    }
    return steps;
  }

  private static double[] grown(double[] steps) {
    return Arrays.stream(steps).map(step -> step >= 0 ? step : Double.NaN).toArray();
  }

  private int[] before(int span) {
    int[] before = new int[seconds.length];
    int found = -1;
    for (int i = 0; i < seconds.length; i++) {
      while ((long) seconds[found + 1] + span <= seconds[i]) {
        found++;
      }
      before[i] = found;
    }
    return before;
  }

  /** How many readings there are. */
  public int size() {
    return seconds.length;
  }

  /** Seconds since 1970. */
  public int second(int reading) {
    return seconds[reading];
  }

  /** Not a number where none was read. */
  double price(int reading) {
    return prices[reading];
  }

  /** The price a quarter of an hour before a reading; not a number where none is known. */
  double priceBefore(int reading) {
    int before = quarterHourAgo[reading];
    boolean isNear = before >= 0 && seconds[reading] - seconds[before] <= LONGEST_STEP;
    return isNear ? prices[before] : Double.NaN;
  }

  /** How the price changed since the reading before. */
  double move(int reading) {
    return moves.value(reading);
  }

  /** The moves of the day before the last one. */
  Stretch movesBefore(int reading) {
    return moves.between(Math.max(0, dayAgo[reading]), reading - 1);
  }

  /** What was traded since the reading before. */
  double volume(int reading) {
    return volumes.value(reading);
  }

  /** What was traded in the day before the last step. */
  Stretch volumesBefore(int reading) {
    return volumes.between(Math.max(0, dayAgo[reading]), reading - 1);
  }

  /** What was traded in the last half hour; nothing is known before there is one. */
  Stretch volumeOfHalfHour(int reading) {
    return halfHour(volumes, reading);
  }

  /** What was traded in the day before that half hour. */
  Stretch volumeBeforeHalfHour(int reading) {
    return dayBefore(volumes, reading);
  }

  /** What was traded in the last day. */
  Stretch volumeOfDay(int reading) {
    return volumes.between(Math.max(0, dayAgo[reading]), reading);
  }

  /** How many trades there were in the last half hour. */
  Stretch tradesOfHalfHour(int reading) {
    return halfHour(trades, reading);
  }

  /** How many trades there were in the day before that half hour. */
  Stretch tradesBeforeHalfHour(int reading) {
    return dayBefore(trades, reading);
  }

  private Stretch halfHour(Flow flow, int reading) {
    int before = halfHourAgo[reading];
    return before < 0 ? Stretch.NONE : flow.between(before, reading);
  }

  private Stretch dayBefore(Flow flow, int reading) {
    return flow.between(Math.max(0, dayBeforeThat[reading]), halfHourAgo[reading]);
  }
}
