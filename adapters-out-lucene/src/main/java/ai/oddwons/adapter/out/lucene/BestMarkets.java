package ai.oddwons.adapter.out.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best of all that it is shown; of equals the one shown first. */
final class BestMarkets {
  private static final Comparator<Scored> WORST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .thenComparing(Comparator.comparingInt(Scored::place).reversed());

  /** Sums of the same numbers in another order differ by less. */
  private static final double ROUNDING = 1e-9;

  private final int most;
  private final PriorityQueue<Scored> best = new PriorityQueue<>(WORST_FIRST);

  /**
   * @param most how many are kept, 1 or more
   */
  BestMarkets(int most) {
    this.most = most;
  }

  /** A market by its place in the index. */
  record Scored(int place, double score) {}

  /** Places must rise from call to call. */
  void show(int place, double score) {
    if (best.size() == most) {
      if (score <= best.element().score()) {
        return;
      }
      best.remove();
    }
    best.add(new Scored(place, score));
  }

  /** Whether no market with this score or less changes anything any more. */
  boolean isSettled(double highest) {
    return best.size() == most && best.element().score() >= highest * (1 - ROUNDING);
  }

  /** The best first. */
  List<Scored> bestFirst() {
    List<Scored> sorted = new ArrayList<>(best);
    sorted.sort(WORST_FIRST.reversed());
    return sorted;
  }
}
