package ai.oddwons.domain.pattern.detect;

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

  /** The variance that quotes show without any news: they jump about within spread and tick. */
  float noise(int slot) {
    float spread = track.spread(slot);
    float floor =
        Math.max(spread > 0 ? spread * NOISE_PER_SPREAD : 0, tick.get(slot) * NOISE_PER_TICK);
    return 2 * floor * floor;
  }

  /** The variance to expect of the move over the last steps, judged by what was before them. */
  float variance(int slot, int back) {
    return rate(slot, back) * track.age(slot, back) + noise(slot);
  }

  /** Learns the last move; call it once all have judged that move. */
  void learn(int slot) {
    int seconds = track.age(slot, 1);
    float move = track.price(slot) - track.price(slot, 1);
    float square = move * move;
    decayAndAdd(slot, slowSquares, SLOW.after(seconds), square);
    decayAndAdd(slot, slowSeconds, SLOW.after(seconds), seconds);
    decayAndAdd(slot, fastSquares, FAST.after(seconds), square);
    decayAndAdd(slot, fastSeconds, FAST.after(seconds), seconds);
    for (int back = PriceTrack.DEPTH - 1; back > 0; back--) {
      rates.set(slot, back, rates.get(slot, back - 1));
    }
    float slow = rate(slot, slowSquares, slowSeconds, PRIOR_RATE);
    float fast = rate(slot, fastSquares, fastSeconds, slow);
    rates.set(slot, 0, (1 - FAST_SHARE) * slow + FAST_SHARE * fast);
  }

  private static void decayAndAdd(int slot, FloatColumn sum, float left, float more) {
    sum.set(slot, sum.get(slot) * left + more);
  }

  private static float rate(int slot, FloatColumn squares, FloatColumn seconds, float prior) {
    return (squares.get(slot) + prior * PRIOR_SECONDS) / (seconds.get(slot) + PRIOR_SECONDS);
  }
}
