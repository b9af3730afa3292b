package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.FloatColumn;
import java.time.Duration;

/**
 * How far a market's price usually moves: the variance of its changes per second, six tenths from a
 * slow memory and four from a fast one, for moves come in clusters. The unit is the price, not its
 * log-odds: near 0 and 1 the tick would be all there is to see.
 */
final class MoveScale {
  private static final Decay SLOW = new Decay(Duration.ofHours(12));
  private static final Decay FAST = new Decay(Duration.ofMinutes(30));
  private static final float FAST_SHARE = 0.4f;

  /** What a market is taken to do before anything is known of it: 1.2 points an hour. */
  private static final float PRIOR_RATE = 4e-8f;

  /** How long a memory must be to count as much as what is taken for granted. */
  private static final float PRIOR_SECONDS = 600;

  private static final float NOISE_PER_SPREAD = 0.07f;
  private static final float NOISE_PER_TICK = 0.25f;

  private final PriceTrack track;
  private final FloatColumn tick;
  private final FloatColumn slowSquares;
  private final FloatColumn slowSeconds;
  private final FloatColumn fastSquares;
  private final FloatColumn fastSeconds;
  private final FloatColumn rates;

  MoveScale(ColumnTable table, PriceTrack track, FloatColumn tick) {
    this.track = track;
    this.tick = tick;
    this.slowSquares = table.floats(0);
    this.slowSeconds = table.floats(0);
    this.fastSquares = table.floats(0);
    this.fastSeconds = table.floats(0);
    this.rates = table.floats(PriceTrack.DEPTH, PRIOR_RATE);
  }

  /**
   * The variance per second as it stood before the last moves.
   *
   * @param back how many of the last moves are not in it, 1 to {@link PriceTrack#DEPTH}
   */
  float rate(int slot, int back) {
    return rates.get(slot, back - 1);
  }

  /** All that {@link #rate} tells, {@link PriceTrack#DEPTH} for each slot. */
  float[] rates() {
    return rates.cells();
  }

  /** The variance that quotes show without any news: they jump about within spread and tick. */
  float noise(int slot) {
    float spread = track.spread(slot);
    float floor =
        Math.max(spread > 0 ? spread * NOISE_PER_SPREAD : 0, tick.get(slot) * NOISE_PER_TICK);
    return 2 * floor * floor;
  }

  /**
   * The variance to expect of the move over the last steps, judged by what was before them.
   *
   * @param noise of {@link #noise}
   */
  float variance(int slot, int back, float noise) {
    return rate(slot, back) * track.age(slot, back) + noise;
  }

  /** Learns the last moves, where there is one; call it once all have judged them. */
  void learn(Batch batch, boolean[] moved) {
    float[] slow = slowSquares.cells();
    float[] slowTime = slowSeconds.cells();
    float[] fast = fastSquares.cells();
    float[] fastTime = fastSeconds.cells();
    float[] known = rates.cells();
    float[] prices = track.prices();
    int[] times = track.times();
    for (int i = 0; i < batch.size(); i++) {
      if (moved[i]) {
        int slot = batch.slot(i);
        int now = slot * PriceTrack.CELLS;
        int seconds = times[now] - times[now + 1];
        float move = prices[now] - prices[now + 1];
        float slowLeft = SLOW.after(seconds);
        float fastLeft = FAST.after(seconds);
        slow[slot] = slow[slot] * slowLeft + move * move;
        slowTime[slot] = slowTime[slot] * slowLeft + seconds;
        fast[slot] = fast[slot] * fastLeft + move * move;
        fastTime[slot] = fastTime[slot] * fastLeft + seconds;
        float slowRate = rate(slow[slot], slowTime[slot], PRIOR_RATE);
        float fastRate = rate(fast[slot], fastTime[slot], slowRate);
        push(known, slot, (1 - FAST_SHARE) * slowRate + FAST_SHARE * fastRate);
      }
    }
  }

  private static void push(float[] rates, int slot, float rate) {
    int newest = slot * PriceTrack.DEPTH;
    for (int back = PriceTrack.DEPTH - 1; back > 0; back--) {
      rates[newest + back] = rates[newest + back - 1];
    }
    rates[newest] = rate;
  }

  private static float rate(float squares, float seconds, float prior) {
    return (squares + prior * PRIOR_SECONDS) / (seconds + PRIOR_SECONDS);
  }
}
