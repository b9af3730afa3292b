package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.Batch;

/**
 * The net move over the last one, two and three readings in probability points, each over what such
 * a move usually is; the largest of the three counts.
 */
final class JumpDetector {
  private final PriceTrack track;
  private final MoveScale scale;

  JumpDetector(PriceTrack track, MoveScale scale) {
    this.track = track;
    this.scale = scale;
  }

  /**
   * In standard deviations, zero or more; not a number where the present price is not to be
   * compared with one before it.
   */
  void judge(Batch batch, boolean[] compared, float[] statistics) {
    float[] prices = track.prices();
    int[] times = track.times();
    float[] rates = scale.rates();
    for (int i = 0; i < batch.size(); i++) {
      if (!compared[i]) {
        statistics[i] = Float.NaN;
        continue;
      }
      int slot = batch.slot(i);
      int now = slot * PriceTrack.CELLS;
      int deepest = deepest(slot);
      float noise = scale.noise(slot);
      float largest = 0;
      for (int back = 1; back <= PriceTrack.DEPTH; back++) {
        float move = prices[now] - prices[now + back];
        int age = times[now] - times[now + back];
        float variance = rates[slot * PriceTrack.DEPTH + back - 1] * age + noise;
        largest = Math.max(largest, back <= deepest ? move * move / variance : 0);
      }
      statistics[i] = (float) Math.sqrt(largest);
    }
  }

  /** As judged; needs a price before the present one. */
  float statistic(int slot) {
    return (float) Math.sqrt(size(slot, furthest(slot), scale.noise(slot)));
  }

  /** Over which of the last steps the move is the largest, as usual moves go. */
  int furthest(int slot) {
    float noise = scale.noise(slot);
    int best = 1;
    for (int back = 2; back <= deepest(slot); back++) {
      if (size(slot, back, noise) > size(slot, best, noise)) {
        best = back;
      }
    }
    return best;
  }

  private int deepest(int slot) {
    return Math.min(PriceTrack.DEPTH, track.steps(slot) - 1);
  }

  private float size(int slot, int back, float noise) {
    float move = move(slot, back);
    return move * move / scale.variance(slot, back, noise);
  }

  /** The signed move since a reading. */
  float move(int slot, int back) {
    return track.price(slot) - track.price(slot, back);
  }
}
