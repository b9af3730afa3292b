package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.pattern.column.IntColumn;
import ai.oddwons.domain.pattern.column.Readings;
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

  private static final float SPREAD_FACTOR = 3;
  private static final float RECOVERED_FACTOR = 2;
  private static final float DEPTH_FACTOR = 5;

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

  /** The logarithm of the worst of the three factors; 0 unless the market has just become poor. */
  float statistic(int slot, Readings readings, int row) {
    float spread = spreadFactor(slot, readings, row);
    float depth = depthFactor(slot, readings, row);
    boolean wasPoor = poor.get(slot) != 0;
    boolean isPoor = spread >= SPREAD_FACTOR || depth >= DEPTH_FACTOR;
    if (isPoor) {
      poor.set(slot, 1);
      return wasPoor ? 0 : (float) Math.log(Math.max(spread, depth / DEPTH_FACTOR * SPREAD_FACTOR));
    }
    if (Math.max(spread, depth) < RECOVERED_FACTOR) {
      poor.set(slot, 0);
    }
    return 0;
  }

  private float spreadFactor(int slot, Readings readings, int row) {
    if (spreads.get(slot) < READINGS_NEEDED) {
      return 1;
    }
    float spread = readings.ask(row) - readings.bid(row);
    return spread >= 0 ? spread / usualSpread(slot) : (float) Math.exp(SIDE_GONE);
  }

  private float depthFactor(int slot, Readings readings, int row) {
    float depth = readings.bidSize(row) + readings.askSize(row);
    return depths.get(slot) >= READINGS_NEEDED && depth > 0 ? usualDepth(slot) / depth : 1;
  }

  /** Learns what a reading shows, once it was judged. */
  void learn(int slot, Readings readings, int row, int step) {
    float left = MEMORY.after(step);
    float spread = readings.ask(row) - readings.bid(row);
    if (spread >= 0) {
      logSpreads.set(slot, logSpreads.get(slot) * left + log(Math.max(spread, NARROWEST)));
      weights.set(slot, weights.get(slot) * left + 1);
      spreads.add(slot, 1);
    }
    float depth = readings.bidSize(row) + readings.askSize(row);
    if (depth > 0) {
      logDepths.set(slot, logDepths.get(slot) * left + log(depth));
      depthWeights.set(slot, depthWeights.get(slot) * left + 1);
      depths.add(slot, 1);
    }
  }

  private static float log(float positive) {
    return (float) Math.log(positive);
  }

  /** The geometric mean of the spreads so far; not a number before the first one. */
  float usualSpread(int slot) {
    return (float) Math.exp(logSpreads.get(slot) / weights.get(slot));
  }

  /** The geometric mean of the shares at the best prices; not a number when never told. */
  float usualDepth(int slot) {
    return (float) Math.exp(logDepths.get(slot) / depthWeights.get(slot));
  }
}
