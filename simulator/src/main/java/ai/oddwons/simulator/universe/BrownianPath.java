package ai.oddwons.simulator.universe;

/**
 * A Brownian path on [0, 1] that can be read at any point without walking to it: Lévy's midpoint
 * construction, where the noise of each interval is keyed by the interval's place in the tree.
 */
final class BrownianPath {
  /** Halvings before the path is taken as straight: a year down to about half a minute. */
  private static final int DEPTH = 20;

  private BrownianPath() {}

  /** The path of {@code key} at {@code at}, which is clamped to [0, 1]; 0 at the start. */
  static double valueAt(long key, double at) {
    if (at <= 0) {
      return 0;
    }
    double left = 0;
    double right = Noise.gaussian(Noise.key(key, 0));
    if (at >= 1) {
      return right;
    }
    double from = 0;
    double length = 1;
    long node = 1;
    for (int depth = 0; depth < DEPTH; depth++) {
      double middle =
          (left + right) / 2 + Noise.gaussian(Noise.key(key, node)) * Math.sqrt(length) / 2;
      length /= 2;
      boolean upper = at >= from + length;
      node = 2 * node + (upper ? 1 : 0);
      if (upper) {
        left = middle;
        from += length;
      } else {
        right = middle;
      }
    }
    return left + (right - left) * (at - from) / length;
  }
}
