package ai.oddwons.domain.matching.assign;

import ai.oddwons.domain.matching.assign.WeightedPairs.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The links of greatest total weight of which no two share an end: the assignment problem on a
 * sparse graph, by shortest augmenting paths with potentials (Jonker and Volgenant, 1987;
 * Dijkstra's search in each step). Exact, in whole numbers. A left end that is better left alone
 * has its own way out at weight zero, so that a search ends near where it began.
 */
final class BestAssignment {
  private static final int NOBODY = -1;

  private final WeightedPairs<?, ?> pairs;
  private final int rights;
  private final long[] leftPotential;
  private final long[] rightPotential;
  private final int[] leftOfRight;
  private final int[] rightOfLeft;
  private final int[] placeOfRight;
  private final long[] distance;
  private final int[] reachedFrom;
  private final int[] reachedBy;

  /** Rights after the real ones are the ways out, one for each left. */
  BestAssignment(WeightedPairs<?, ?> pairs) {
    this.pairs = pairs;
    this.rights = pairs.countRights();
    int all = rights + pairs.countLefts();
    leftPotential = new long[pairs.countLefts()];
    rightPotential = new long[all];
    leftOfRight = filled(all, NOBODY);
    rightOfLeft = filled(pairs.countLefts(), NOBODY);
    placeOfRight = filled(all, NOBODY);
    distance = new long[all];
    Arrays.fill(distance, Long.MAX_VALUE);
    reachedFrom = new int[all];
    reachedBy = new int[all];
  }

  private static int[] filled(int length, int value) {
    int[] array = new int[length];
    Arrays.fill(array, value);
    return array;
  }

  /** The places of the links chosen. */
  BitSet places() {
    for (int left = 0; left < pairs.countLefts(); left++) {
      place(left);
    }
    BitSet chosen = new BitSet();
    for (int right = 0; right < rights; right++) {
      if (placeOfRight[right] != NOBODY) {
        chosen.set(placeOfRight[right]);
      }
    }
    return chosen;
  }

  private record Reach(long distance, int right) {}

  private void place(int first) {
    leftPotential[first] = lowest(first);
    PriorityQueue<Reach> open =
        new PriorityQueue<>(
            Comparator.comparingLong(Reach::distance).thenComparingInt(Reach::right));
    List<Integer> touched = new ArrayList<>();
    List<Integer> settled = new ArrayList<>();
    relax(first, 0, open, touched);
    while (true) {
      Reach nearest = open.remove();
      int right = nearest.right();
      if (nearest.distance() > distance[right]) {
        continue;
      }
      if (leftOfRight[right] == NOBODY) {
        adjust(first, settled, nearest.distance());
        augment(first, right);
        break;
      }
      settled.add(right);
      relax(leftOfRight[right], nearest.distance(), open, touched);
    }
    touched.forEach(right -> distance[right] = Long.MAX_VALUE);
  }

  /** Makes no reduced cost of the newcomer negative. */
  private long lowest(int left) {
    long lowest = -rightPotential[rights + left];
    for (Link link : pairs.linksOf(left)) {
      lowest = Math.min(lowest, -link.weight() - rightPotential[link.right()]);
    }
    return lowest;
  }

  private void relax(int left, long base, PriorityQueue<Reach> open, List<Integer> touched) {
    reach(left, NOBODY, rights + left, 0, base, open, touched);
    for (Link link : pairs.linksOf(left)) {
      reach(left, link.place(), link.right(), -link.weight(), base, open, touched);
    }
  }

  private void reach(
      int left,
      int place,
      int right,
      long cost,
      long base,
      PriorityQueue<Reach> open,
      List<Integer> touched) {
    long far = base + cost - leftPotential[left] - rightPotential[right];
    if (far < distance[right]) {
      if (distance[right] == Long.MAX_VALUE) {
        touched.add(right);
      }
      distance[right] = far;
      reachedFrom[right] = left;
      reachedBy[right] = place;
      open.add(new Reach(far, right));
    }
  }

  private void adjust(int first, List<Integer> settled, long end) {
    leftPotential[first] += end;
    for (int right : settled) {
      leftPotential[leftOfRight[right]] += end - distance[right];
      rightPotential[right] += distance[right] - end;
    }
  }

  /** Every left on the way back takes the right it was reached from, and gives up its own. */
  private void augment(int first, int last) {
    int right = last;
    while (true) {
      int left = reachedFrom[right];
      int given = rightOfLeft[left];
      rightOfLeft[left] = right;
      leftOfRight[right] = left;
      placeOfRight[right] = reachedBy[right];
      if (left == first) {
        return;
      }
      right = given;
    }
  }
}
