package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.pattern.column.IntColumn;
import ai.oddwons.domain.pattern.column.Readings;
import ai.oddwons.domain.statistics.TabledLog;
import java.time.Duration;

/**
 * Sees a market change from its usual liquidity to a poor one: the spread at three times its usual
 * self, a side gone, or four fifths of the shares at the best prices gone. It speaks once, and not
 * again before the market has recovered: its spread below twice, its shares above half of what is
 * usual.
 */
final class LiquidityDetector {
  private static final Decay MEMORY = new Decay(Duration.ofHours(12));

  /** Counted, not faded: at four hours from reading to reading a memory never weighs five. */
  private static final int READINGS_NEEDED = 10;

  private static final float LOG_SPREAD_FACTOR = log(3);
  private static final float LOG_RECOVERED_FACTOR = log(2);
  private static final float LOG_DEPTH_FACTOR = log(5);

  /** A tenth of a cent; less, or bid and ask at one price, tells no more. */
  private static final float NARROWEST = 0.001f;

  /**
   * What a missing side counts for: a spread of 55 times its usual self. A power of two, so that it
   * begins a bin of the tail and all sides gone count as equally improbable.
   */
  private static final float SIDE_GONE = 4;

  private final FloatColumn logSpreads;
  private final FloatColumn logDepths;
  private final FloatColumn weights;
  private final FloatColumn depthWeights;
  private final IntColumn spreads;
  private final IntColumn depths;
  private final IntColumn poor;

  LiquidityDetector(ColumnTable table) {
    logSpreads = table.floats(0);
    logDepths = table.floats(0);
    weights = table.floats(0);
    depthWeights = table.floats(0);
    spreads = table.ints(0);
    depths = table.ints(0);
    poor = table.ints(0);
  }

  /**
   * Takes the quotes of a batch: judges each by those before it, then learns it.
   *
   * @param statistics to be filled with the logarithm of the worst of the three factors, a fall of
   *     the shares being weighed so that five counts as three; 0 unless the market has just become
   *     poor
   */
  void take(Readings readings, Batch batch, float[] statistics) {
    for (int i = 0; i < batch.size(); i++) {
      int row = batch.row(i);
      float apart = readings.ask(row) - readings.bid(row);
      float shares = readings.bidSize(row) + readings.askSize(row);
      float spread = apart >= 0 ? log(Math.max(apart, NARROWEST)) : Float.NaN;
      float depth = shares > 0 ? log(shares) : Float.NaN;
      int slot = batch.slot(i);
      statistics[i] = onset(slot, spreadFactor(slot, spread), depthFactor(slot, depth));
      float left = MEMORY.after(batch.step(i));
      if (apart >= 0) {
        logSpreads.set(slot, logSpreads.get(slot) * left + spread);
        weights.set(slot, weights.get(slot) * left + 1);
        spreads.add(slot, 1);
      }
      if (shares > 0) {
        logDepths.set(slot, logDepths.get(slot) * left + depth);
        depthWeights.set(slot, depthWeights.get(slot) * left + 1);
        depths.add(slot, 1);
      }
    }
  }

  private float onset(int slot, float spread, float depth) {
    if (spread >= LOG_SPREAD_FACTOR || depth >= LOG_DEPTH_FACTOR) {
      boolean wasPoor = poor.get(slot) != 0;
      poor.set(slot, 1);
      return wasPoor ? 0 : Math.max(spread, depth - LOG_DEPTH_FACTOR + LOG_SPREAD_FACTOR);
    }
    if (Math.max(spread, depth) < LOG_RECOVERED_FACTOR) {
      poor.set(slot, 0);
    }
    return 0;
  }

  private float spreadFactor(int slot, float spread) {
    if (spreads.get(slot) < READINGS_NEEDED) {
      return 0;
    }
    return Float.isNaN(spread) ? SIDE_GONE : spread - usualLogSpread(slot);
  }

  private float depthFactor(int slot, float depth) {
    boolean known = depths.get(slot) >= READINGS_NEEDED && !Float.isNaN(depth);
    return known ? logDepths.get(slot) / depthWeights.get(slot) - depth : 0;
  }

  private static float log(float positive) {
    return (float) TabledLog.log(positive);
  }

  /** The geometric mean of the spreads so far; not a number before the first one. */
  float usualSpread(int slot) {
    return (float) Math.exp(usualLogSpread(slot));
  }

  /** The mean of the logarithms of the spreads so far; not a number before the first one. */
  float usualLogSpread(int slot) {
    return logSpreads.get(slot) / weights.get(slot);
  }

  /** The geometric mean of the shares at the best prices; not a number when never told. */
  float usualDepth(int slot) {
    return (float) Math.exp(logDepths.get(slot) / depthWeights.get(slot));
  }
}
