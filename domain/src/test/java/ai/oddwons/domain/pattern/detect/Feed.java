package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Readings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** A bank that reads seeded markets in which nothing happens but noise, cycle after cycle. */
final class Feed {
  static final int QUARTER_HOUR = 900;

  record Heard(int slot, PatternKind kind, float decades) {}

  /** What a test does to the row of one market before the bank sees it. */
  interface Change {
    void to(Readings readings, int row);
  }

  final DetectorBank bank = new DetectorBank();
  final List<Heard> heard = new ArrayList<>();
  int second = 1_790_000_000;
  private final Readings readings = new Readings();
  private final SplittableRandom random;
  private final double[] mids;
  private final double[] volumes;
  private final double[] trades;
  private final boolean counted;

  Feed(int markets, long seed, boolean counted) {
    random = new SplittableRandom(seed);
    this.counted = counted;
    mids = new double[markets];
    volumes = new double[markets];
    trades = new double[markets];
    for (int slot = 0; slot < markets; slot++) {
      bank.addMarket();
      mids[slot] = random.nextDouble(0.4, 0.6);
    }
  }

  /** Two hundred markets, quiet for a day. */
  static Feed warm(long seed, boolean counted) {
    Feed feed = new Feed(200, seed, counted);
    for (int cycle = 0; cycle < 96; cycle++) {
      feed.cycle(QUARTER_HOUR);
    }
    return feed;
  }

  /**
   * A warm one that has also seen some seventy reversals, so that it can tell how rare they are.
   */
  static Feed taught(long seed) {
    Feed feed = warm(seed, true);
    for (int round = 0; round < 70; round++) {
      int slot = 20 + round;
      feed.move(slot, 0.08);
      feed.cycle(QUARTER_HOUR);
      feed.move(slot, -0.05);
      for (int cycle = 0; cycle < 21; cycle++) {
        feed.cycle(QUARTER_HOUR);
      }
    }
    return feed;
  }

  void cycle(int step) {
    cycle(step, -1, (rows, row) -> {});
  }

  /** A cycle in which one market says something else. */
  void cycle(int step, int slot, Change change) {
    second += step;
    readings.clear();
    for (int market = 0; market < mids.length; market++) {
      noise(market, step);
      if (market == slot) {
        change.to(readings, readings.size() - 1);
      }
    }
    take();
  }

  /** A cycle without one market. */
  void cycleWithout(int step, int slot) {
    second += step;
    readings.clear();
    for (int market = 0; market < mids.length; market++) {
      if (market != slot) {
        noise(market, step);
      }
    }
    take();
  }

  private void take() {
    heard.clear();
    bank.notes().clear();
    bank.take(
        readings,
        sheet -> sheet.forEach((slot, kind, decades) -> heard.add(new Heard(slot, kind, decades))));
  }

  private void noise(int slot, int step) {
    double wander = 0.002 * Math.sqrt(step / 900.0) * random.nextGaussian();
    mids[slot] = Math.clamp(mids[slot] + wander, 0.3, 0.7);
    int count = 0;
    while (random.nextDouble() < 0.6) {
      count++;
    }
    trades[slot] += count;
    volumes[slot] += count * random.nextDouble(50, 150);
    int row = readings.add(slot, second);
    quote(readings, row, (float) mids[slot]);
    readings.sizes(row, random.nextInt(80, 120), random.nextInt(80, 120));
    readings.counters(row, volumes[slot], counted ? trades[slot] : Double.NaN);
  }

  /** Two sides, two cents apart. */
  static void quote(Readings readings, int row, float mid) {
    readings.quote(row, mid - 0.01f, mid + 0.01f, mid);
  }

  /** Moves a market for good. */
  void move(int slot, double by) {
    mids[slot] += by;
  }

  float mid(int slot) {
    return (float) mids[slot];
  }

  /** Trades in a market before its next reading. */
  void trade(int slot, int count, double volume) {
    trades[slot] += count;
    volumes[slot] += volume;
  }

  long count(ReadingNote note) {
    return bank.notes().count(note);
  }

  /** What the last cycle said of a market for a kind, not a number when it was not tested. */
  float decades(int slot, PatternKind kind) {
    return heard.stream()
        .filter(test -> test.slot() == slot && test.kind() == kind)
        .map(Heard::decades)
        .findFirst()
        .orElse(Float.NaN);
  }

  Heard mostImprobable() {
    return heard.stream().max(Comparator.comparingDouble(Heard::decades)).orElseThrow();
  }

  long tests(int slot) {
    return heard.stream().filter(test -> test.slot() == slot).count();
  }
}
