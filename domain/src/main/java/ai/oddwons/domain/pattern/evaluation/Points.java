package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.pattern.column.Readings;
import ai.oddwons.domain.pattern.evaluation.rule.History;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Readings of one market as plain numbers, in the order in which they came, which need not be that
 * of their times; what was not read is not a number. A point takes 24 bytes, and 8 more in a series
 * in which trades are counted.
 */
public final class Points {
  private static final int NUMBERS = 6;
  private static final int QUOTE = 3;

  /** Nothing is traded so often; sums of greater numbers would lose their digits. */
  private static final double LARGEST_COUNTER = 1e15;

  /** A longer stretch without a reading counts as so much watching and no more. */
  private static final int LONGEST_WATCHED_STEP = 86_400;

  private final int[] seconds;
  private final float[] quotes;
  private final double[] volumes;
  private final double[] trades;
  private final int leftOut;

  private Points(int[] seconds, float[] quotes, double[] volumes, double[] trades, int leftOut) {
    this.seconds = seconds;
    this.quotes = quotes;
    this.volumes = volumes;
    this.trades = trades;
    this.leftOut = leftOut;
  }

  /**
   * From rows of second, bid, ask, last, cumulative volume and cumulative trades. A row without a
   * second between 1970 and 2038 is left out; a counter beyond a million billions counts as not
   * read.
   *
   * @param rows how many there are, zero or more
   * @param numbers six of them for each row, one row after the other, and perhaps more behind;
   *     seconds since 1970
   */
  public static Points of(int rows, double[] numbers) {
    int[] dated =
        IntStream.range(0, rows)
            .map(row -> row * NUMBERS)
            .filter(at -> numbers[at] >= 0 && numbers[at] <= Integer.MAX_VALUE)
            .toArray();
    int[] seconds = new int[dated.length];
    float[] quotes = new float[dated.length * QUOTE];
    for (int point = 0; point < dated.length; point++) {
      seconds[point] = (int) numbers[dated[point]];
      for (int side = 0; side < QUOTE; side++) {
        quotes[point * QUOTE + side] = (float) numbers[dated[point] + 1 + side];
      }
    }
    double[] trades = counter(dated, numbers, QUOTE + 2);
    boolean counted = Arrays.stream(trades).anyMatch(count -> !Double.isNaN(count));
    return new Points(
        seconds,
        quotes,
        counter(dated, numbers, QUOTE + 1),
        counted ? trades : new double[0],
        rows - dated.length);
  }

  private static double[] counter(int[] dated, double[] numbers, int column) {
    return Arrays.stream(dated)
        .mapToDouble(at -> numbers[at + column])
        .map(count -> Math.abs(count) <= LARGEST_COUNTER ? count : Double.NaN)
        .toArray();
  }

  /** How many readings were left out, for they had no time between 1970 and 2038. */
  public int leftOut() {
    return leftOut;
  }

  public int size() {
    return seconds.length;
  }

  /** Seconds since 1970. */
  public int second(int point) {
    return seconds[point];
  }

  float bid(int point) {
    return quotes[point * QUOTE];
  }

  float ask(int point) {
    return quotes[point * QUOTE + 1];
  }

  float last(int point) {
    return quotes[point * QUOTE + 2];
  }

  double volume(int point) {
    return volumes[point];
  }

  double trades(int point) {
    return trades.length == 0 ? Double.NaN : trades[point];
  }

  /**
   * Seconds from the first reading on, forward steps alone, none of them for more than a day; 0 for
   * fewer than two readings.
   */
  long watchedSeconds() {
    long sum = 0;
    int latest = seconds.length == 0 ? 0 : seconds[0];
    for (int second : seconds) {
      sum += Math.clamp((long) second - latest, 0, LONGEST_WATCHED_STEP);
      latest = Math.max(latest, second);
    }
    return sum;
  }

  /** The same readings without the numbers of trades, as a poll of a listing shows them. */
  Points withoutTrades() {
    return new Points(seconds, quotes, volumes, new double[0], leftOut);
  }

  void give(int point, Readings readings, int row) {
    readings.quote(row, bid(point), ask(point), last(point));
    readings.counters(row, volume(point), trades(point));
  }

  /** The readings as plain rules look at them: by the middle of both sides. */
  History history() {
    double[] prices = new double[size()];
    double[] counts = new double[size()];
    for (int point = 0; point < size(); point++) {
      prices[point] = middle(point);
      counts[point] = trades(point);
    }
    return new History(seconds, prices, volumes, counts);
  }

  private double middle(int point) {
    boolean stands = bid(point) >= 0 && ask(point) <= 1 && bid(point) <= ask(point);
    return stands ? ((double) bid(point) + ask(point)) / 2 : Double.NaN;
  }
}
