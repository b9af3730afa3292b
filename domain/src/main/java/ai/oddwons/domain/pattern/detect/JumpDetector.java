package ai.oddwons.domain.pattern.detect;

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

  /** In standard deviations, zero or more; needs a price before the present one. */
  float statistic(int slot) {
    return (float) Math.sqrt(size(slot, furthest(slot)));
  }

  /** Over which of the last steps the move is the largest, as usual moves go. */
  int furthest(int slot) {
    int deepest = Math.min(PriceTrack.DEPTH, track.steps(slot) - 1);
    int best = 1;
    float largest = -1;
    for (int back = 1; back <= deepest; back++) {
      float size = size(slot, back);
      if (size > largest) {
        largest = size;
        best = back;
      }
    }
    return best;
  }

  private float size(int slot, int back) {
    float move = move(slot, back);
    return move * move / scale.variance(slot, back);
  }

  /** The signed move since a reading. */
  float move(int slot, int back) {
    return track.price(slot) - track.price(slot, back);
  }
}
