package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.pattern.column.IntColumn;
import java.time.Duration;

/**
 * Counts within the last forty minutes against what the market's own past makes one expect: counts
 * with a rate that is itself uncertain (negative binomial), on the scale that makes their spread
 * the same everywhere (Anscombe 1948). Where trades are counted the counts are trades. Where only
 * their volume is known, each reading counts for a logarithm of its volume over the usual one: a
 * single large trade says little, a busy stretch much. The busier a market, the more the logarithm
 * lets sizes through.
 */
final class BurstDetector {
  private static final Decay MEMORY = new Decay(Duration.ofDays(2));

  private static final int BINS = 8;
  private static final int BIN_SECONDS = 300;

  /** How much rates waver by themselves: the variance beyond Poisson's, over the squared mean. */
  private static final double TRADES_DISPERSION = 0.5;

  private static final double VOLUME_DISPERSION = 0.1;

  /** Before anything is known: half a count in fifty minutes. */
  private static final float PRIOR_COUNT = 0.5f;

  private static final float PRIOR_SECONDS = 3_000;

  private static final double ANSCOMBE = 0.375;

  /** How sharply sizes are told apart where something is traded in every reading. */
  private static final double LEAST_CONTRAST = 0.3;

  /** The flatter, the rarer trades are: in a thin market a trade is a trade. */
  private static final double CONTRAST_OF_THIN = 30;

  private static final float SECONDS_PER_DAY = 86_400;

  private final boolean counted;
  private final FloatColumn recent;
  private final FloatColumn recentSeconds;
  private final IntColumn newestBin;
  private final FloatColumn past;
  private final FloatColumn pastSeconds;
  private final FloatColumn logs;
  private final FloatColumn actives;
  private final FloatColumn readings;

  /**
   * For one of the two counters.
   *
   * @param counted whether increments are numbers of trades
   */
  BurstDetector(ColumnTable table, boolean counted) {
    this.counted = counted;
    this.recent = table.floats(BINS, 0);
    this.recentSeconds = table.floats(BINS, 0);
    this.newestBin = table.ints(0);
    this.past = table.floats(0);
    this.pastSeconds = table.floats(0);
    this.logs = table.floats(0);
    this.actives = table.floats(0);
    this.readings = table.floats(0);
  }

  /**
   * Takes what was traded since the last reading.
   *
   * @param increment zero or more
   * @param second of the reading
   * @param step seconds since the last one
   */
  void take(int slot, float increment, int second, int step) {
    float count = counted ? increment : pseudoCount(slot, increment);
    roll(slot, second);
    int cell = second / BIN_SECONDS % BINS;
    recent.add(slot, cell, count);
    recentSeconds.add(slot, cell, step);
    float left = MEMORY.after(step);
    past.set(slot, past.get(slot) * left + count);
    pastSeconds.set(slot, pastSeconds.get(slot) * left + step);
    if (!counted) {
      learnSize(slot, increment, left);
    }
    actives.set(slot, actives.get(slot) * left + (increment > 0 ? 1 : 0));
    readings.set(slot, readings.get(slot) * left + 1);
  }

  private float pseudoCount(int slot, float increment) {
    if (increment <= 0) {
      return 0;
    }
    double share = readings.get(slot) > 0 ? actives.get(slot) / readings.get(slot) : 0;
    double contrast = LEAST_CONTRAST + CONTRAST_OF_THIN * Math.pow(1 - share, 4);
    double usual = actives.get(slot) > 0 ? Math.exp(logs.get(slot) / actives.get(slot)) : increment;
    return (float) (Math.log1p(contrast * increment / usual) / Math.log1p(contrast));
  }

  private void roll(int slot, int second) {
    int bin = second / BIN_SECONDS;
    int steps = Math.min(BINS, bin - newestBin.get(slot));
    for (int ahead = 0; ahead < steps; ahead++) {
      recent.set(slot, (bin - ahead) % BINS, 0);
      recentSeconds.set(slot, (bin - ahead) % BINS, 0);
    }
    newestBin.set(slot, bin);
  }

  private void learnSize(int slot, float increment, float left) {
    logs.set(slot, logs.get(slot) * left + (increment > 0 ? (float) Math.log(increment) : 0));
  }

  /** How far the last forty minutes lie above what was to be expected, in standard deviations. */
  float statistic(int slot) {
    float count = recent(slot);
    float expected = expected(slot, count);
    if (count <= expected) {
      return 0;
    }
    double root = Math.sqrt(dispersion(slot));
    return (float) (2 / root * (stable(root, count) - stable(root, expected)));
  }

  /** How much the rate wavers, and how little is known of it: one over the counts it rests on. */
  private double dispersion(int slot) {
    double own = counted ? TRADES_DISPERSION : VOLUME_DISPERSION;
    return own + 1 / (past.get(slot) + PRIOR_COUNT);
  }

  private static double stable(double root, double count) {
    double x = root * Math.sqrt(count + ANSCOMBE);
    return Math.log(x + Math.sqrt(x * x + 1));
  }

  /**
   * What was counted in the last forty minutes, or since the last reading if that is longer ago.
   */
  float recent(int slot) {
    return sum(recent, slot);
  }

  /** Seconds over which {@link #recent} was counted. */
  float recentSeconds(int slot) {
    return sum(recentSeconds, slot);
  }

  /** What the time before makes one expect of that stretch; above zero. */
  float expected(int slot) {
    return expected(slot, recent(slot));
  }

  private float expected(int slot, float count) {
    float seconds = recentSeconds(slot);
    float before = Math.max(0, past.get(slot) - count);
    float secondsBefore = Math.max(0, pastSeconds.get(slot) - seconds);
    return (before + PRIOR_COUNT) / (secondsBefore + PRIOR_SECONDS) * seconds;
  }

  private static float sum(FloatColumn cells, int slot) {
    float sum = 0;
    for (int cell = 0; cell < BINS; cell++) {
      sum += cells.get(slot, cell);
    }
    return sum;
  }

  /** In how many readings a day something is traded. */
  float activeReadingsPerDay(int slot) {
    float seconds = pastSeconds.get(slot);
    return seconds > 0 ? actives.get(slot) / seconds * SECONDS_PER_DAY : 0;
  }

  /** Seconds of its past that are known, faded by age. */
  float knownSeconds(int slot) {
    return pastSeconds.get(slot);
  }

  /** What was traded across a gap is spread over it: nothing of it counts as recent. */
  void skip(int slot, int second) {
    roll(slot, second + BINS * BIN_SECONDS);
    newestBin.set(slot, second / BIN_SECONDS);
  }
}
