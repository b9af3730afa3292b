package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.pattern.column.IntColumn;
import ai.oddwons.domain.pattern.column.Readings;
import ai.oddwons.domain.statistics.TabledLog;
import java.time.Duration;

/**
 * Counts within the last forty minutes against what the market's own past makes one expect: counts
 * with a rate that is itself uncertain (negative binomial), on the scale that makes their spread
 * the same everywhere (Anscombe 1948). Where trades are counted the counts are trades. Where only
 * their volume is known, each reading counts for a logarithm of its volume over the usual one: a
 * single large trade says little, a busy stretch much. The busier a market, the more the logarithm
 * lets sizes through.
 *
 * <p>Time passes with the {@link DailyRhythm} of all markets: by night fewer counts are expected.
 */
final class BurstDetector {
  private static final Decay MEMORY = new Decay(Duration.ofDays(2));

  private static final int BINS = 8;

  /** What is recent is kept by fives of minutes. */
  static final int BIN_SECONDS = 300;

  /** How much of its own past a market needs before a burst can be told, faded by age. */
  static final float WARM_SECONDS = 8 * 3_600;

  /** How much rates waver by themselves: the variance beyond Poisson's, over the squared mean. */
  private static final double TRADES_DISPERSION = 0.5;

  private static final double VOLUME_DISPERSION = 0.1;

  /**
   * What a volume counts for is told in so many parts of one: sums of such numbers are exact, in
   * whatever order they are made.
   */
  private static final int PARTS = 1_024;

  /** More trades in one reading say no more; sums of so many are exact too. */
  private static final float MOST_TRADES = 1 << 18;

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
  private final DailyRhythm rhythm = new DailyRhythm();
  private final float[] scratch = new float[Batch.MOST];
  private final int[] middles = new int[Batch.MOST];
  private final float[] paces = new float[Batch.MOST];
  private final FloatColumn bins;
  private final IntColumn binSeconds;
  private final FloatColumn recent;
  private final IntColumn recentSeconds;
  private final IntColumn newestBin;
  private final FloatColumn past;

  /** Of market time, in which no time of day is livelier than another. */
  private final FloatColumn pastSeconds;

  private final FloatColumn logs;
  private final FloatColumn actives;
  private final FloatColumn readingsTaken;

  /**
   * For one of the two counters.
   *
   * @param counted whether increments are numbers of trades
   */
  BurstDetector(ColumnTable table, boolean counted) {
    this.counted = counted;
    this.bins = table.floats(BINS, 0);
    this.binSeconds = table.ints(BINS, 0);
    this.recent = table.floats(0);
    this.recentSeconds = table.ints(0);
    this.newestBin = table.ints(0);
    this.past = table.floats(0);
    this.pastSeconds = table.floats(0);
    this.logs = table.floats(0);
    this.actives = table.floats(0);
    this.readingsTaken = table.floats(0);
  }

  /**
   * Takes what was traded since the last readings.
   *
   * @param increments zero or more; below that, or not a number, where it is not known
   */
  void take(Readings readings, Batch batch, float[] increments) {
    float[] counts = counted ? trades(batch, increments) : volumes(batch, increments);
    addToRecent(readings, batch, increments, counts);
    placeInDay(readings, batch);
    learnRhythm(batch, increments, counts);
    addToPast(batch, increments, counts);
  }

  /** In which five minutes lies the middle of the time since the reading before, and how lively. */
  private void placeInDay(Readings taken, Batch batch) {
    int latest = -1;
    float pace = 1;
    for (int i = 0; i < batch.size(); i++) {
      middles[i] = (taken.second(batch.row(i)) - batch.step(i) / 2) / BIN_SECONDS;
      if (middles[i] != latest) {
        latest = middles[i];
        pace = rhythm.pace(latest);
      }
      paces[i] = pace;
    }
  }

  /** From markets of which enough is known, as long as the reading is not in their past yet. */
  private void learnRhythm(Batch batch, float[] increments, float[] counts) {
    float[] count = past.cells();
    float[] seconds = pastSeconds.cells();
    int bin = middles[0];
    double sum = 0;
    double sumExpected = 0;
    for (int i = 0; i < batch.size(); i++) {
      int slot = batch.slot(i);
      if (increments[i] >= 0 && batch.isTeaching(i) && seconds[slot] >= WARM_SECONDS) {
        if (middles[i] != bin) {
          rhythm.learn(bin, sum, sumExpected);
          bin = middles[i];
          sum = 0;
          sumExpected = 0;
        }
        float usual = rate(count[slot], seconds[slot]) * batch.step(i);
        float weight = DailyRhythm.weight(usual);
        sum += counts[i] * weight;
        sumExpected += usual * weight;
      }
    }
    rhythm.learn(bin, sum, sumExpected);
  }

  private float[] trades(Batch batch, float[] increments) {
    for (int i = 0; i < batch.size(); i++) {
      scratch[i] = Math.min((float) Math.rint(increments[i]), MOST_TRADES);
    }
    return scratch;
  }

  /** What volumes count for: 1 when it is the usual one. Learns what is usual. */
  private float[] volumes(Batch batch, float[] increments) {
    float[] sums = logs.cells();
    float[] active = actives.cells();
    float[] taken = readingsTaken.cells();
    for (int i = 0; i < batch.size(); i++) {
      float log = increments[i] > 0 ? (float) TabledLog.log(increments[i]) : 0;
      int slot = batch.slot(i);
      scratch[i] = increments[i] > 0 ? pseudoCount(log, sums[slot], active[slot], taken[slot]) : 0;
      float left = increments[i] >= 0 ? MEMORY.after(batch.step(i)) : 1;
      sums[slot] = sums[slot] * left + log;
    }
    return scratch;
  }

  private static float pseudoCount(float log, float logs, float actives, float readings) {
    double idle = actives > 0 ? 1 - actives / readings : 1;
    double contrast = LEAST_CONTRAST + CONTRAST_OF_THIN * idle * idle * idle * idle;
    double overUsual = actives > 0 ? Math.exp(log - logs / actives) : 1;
    double count = TabledLog.log(1 + contrast * overUsual) / TabledLog.log(1 + contrast);
    return (float) Math.rint(count * PARTS) / PARTS;
  }

  private void addToRecent(Readings taken, Batch batch, float[] increments, float[] counts) {
    float[] binned = bins.cells();
    int[] binnedSeconds = binSeconds.cells();
    float[] sum = recent.cells();
    int[] seconds = recentSeconds.cells();
    for (int i = 0; i < batch.size(); i++) {
      if (increments[i] >= 0) {
        int slot = batch.slot(i);
        int bin = taken.second(batch.row(i)) / BIN_SECONDS;
        roll(slot, bin);
        int cell = slot * BINS + bin % BINS;
        binned[cell] += counts[i];
        binnedSeconds[cell] += batch.step(i);
        sum[slot] += counts[i];
        seconds[slot] += batch.step(i);
      }
    }
  }

  /** Makes room for a new bin: what lies eight bins back is no longer recent. */
  private void roll(int slot, int bin) {
    int[] newest = newestBin.cells();
    if (bin == newest[slot]) {
      return;
    }
    float[] binned = bins.cells();
    int[] binnedSeconds = binSeconds.cells();
    int steps = Math.min(BINS, bin - newest[slot]);
    float forgotten = 0;
    int forgottenSeconds = 0;
    for (int ahead = 0; ahead < steps; ahead++) {
      int cell = slot * BINS + (bin - ahead) % BINS;
      forgotten += binned[cell];
      forgottenSeconds += binnedSeconds[cell];
      binned[cell] = 0;
      binnedSeconds[cell] = 0;
    }
    recent.add(slot, -forgotten);
    recentSeconds.add(slot, -forgottenSeconds);
    newest[slot] = bin;
  }

  private void addToPast(Batch batch, float[] increments, float[] counts) {
    float[] count = past.cells();
    float[] seconds = pastSeconds.cells();
    float[] active = actives.cells();
    float[] taken = readingsTaken.cells();
    for (int i = 0; i < batch.size(); i++) {
      if (increments[i] >= 0) {
        int slot = batch.slot(i);
        float left = MEMORY.after(batch.step(i));
        count[slot] = count[slot] * left + counts[i];
        seconds[slot] = seconds[slot] * left + batch.step(i) * paces[i];
        active[slot] = active[slot] * left + (increments[i] > 0 ? 1 : 0);
        taken[slot] = taken[slot] * left + 1;
      }
    }
  }

  /** How far the last forty minutes lie above what was to be expected, in standard deviations. */
  float statistic(int slot) {
    float count = recent(slot);
    float expected = expected(slot, count);
    if (count <= expected) {
      return 0;
    }
    double root = Math.sqrt(dispersion(slot));
    return (float) (2 / root * TabledLog.log(spread(root, count) / spread(root, expected)));
  }

  /** How much the rate wavers, and how little is known of it: one over the counts it rests on. */
  private double dispersion(int slot) {
    double own = counted ? TRADES_DISPERSION : VOLUME_DISPERSION;
    return own + 1 / (past.get(slot) + PRIOR_COUNT);
  }

  /** The exponential of the inverse hyperbolic sine that makes spreads alike. */
  private static double spread(double root, double count) {
    double x = root * Math.sqrt(count + ANSCOMBE);
    return x + Math.sqrt(x * x + 1);
  }

  /**
   * What was counted in the last forty minutes, or since the last reading if that is longer ago.
   */
  float recent(int slot) {
    return recent.get(slot);
  }

  /** Seconds over which {@link #recent} was counted. */
  int recentSeconds(int slot) {
    return recentSeconds.get(slot);
  }

  /** What the time before makes one expect of that stretch; above zero. */
  float expected(int slot) {
    return expected(slot, recent(slot));
  }

  private float expected(int slot, float count) {
    int middle = newestBin.get(slot) - recentSeconds(slot) / 2 / BIN_SECONDS;
    float seconds = recentSeconds(slot) * rhythm.pace(Math.max(0, middle));
    float before = Math.max(0, past.get(slot) - count);
    float secondsBefore = Math.max(0, pastSeconds.get(slot) - seconds);
    return rate(before, secondsBefore) * seconds;
  }

  /** Counts a second. */
  private static float rate(float count, float seconds) {
    return (count + PRIOR_COUNT) / (seconds + PRIOR_SECONDS);
  }

  /** Makes what this cycle taught of the time of day count from now on. */
  void endCycle() {
    rhythm.endCycle();
  }

  /** What is known of the time of day. */
  ColumnTable rhythm() {
    return rhythm.table();
  }

  /** In how many readings a day something is traded. */
  float activeReadingsPerDay(int slot) {
    float seconds = pastSeconds.get(slot);
    return seconds > 0 ? actives.get(slot) / seconds * SECONDS_PER_DAY : 0;
  }

  /** Seconds of its past that are known, faded by age, longer ones by day than by night. */
  float knownSeconds(int slot) {
    return pastSeconds.get(slot);
  }

  /** What was traded across a gap is spread over it: nothing of it counts as recent. */
  void skip(int slot, int second) {
    roll(slot, second / BIN_SECONDS + BINS);
    newestBin.set(slot, second / BIN_SECONDS);
  }
}
