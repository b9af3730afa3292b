package ai.oddwons.benchmark;

import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** How many twins were found how far in front. */
final class Ranks {
  private static final int[] WITHIN = {1, 5, 20};

  private final LongAdder all = new LongAdder();
  private final LongAdder[] within = {new LongAdder(), new LongAdder(), new LongAdder()};

  /**
   * @param rank 0 for the first
   */
  void note(int rank) {
    all.increment();
    for (int at = 0; at < WITHIN.length; at++) {
      if (rank < WITHIN[at]) {
        within[at].increment();
      }
    }
  }

  void add(Ranks other) {
    all.add(other.all.sum());
    for (int at = 0; at < WITHIN.length; at++) {
      within[at].add(other.within[at].sum());
    }
  }

  /** A row: twins, then the shares within 1, 5 and 20. */
  String line(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %.3f | %.3f | %.3f |",
        name,
        all.sum(),
        share(0),
        share(1),
        share(2));
  }

  private double share(int at) {
    return all.sum() == 0 ? 0 : within[at].sum() / (double) all.sum();
  }
}
