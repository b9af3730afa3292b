package ai.oddwons.domain.matching.assign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Things on two sides with weighted links between some of them, numbered so that the search needs
 * no hashing.
 *
 * @param <L> on the left
 * @param <R> on the right
 */
final class WeightedPairs<L, R> {
  private final Map<L, Integer> lefts = new HashMap<>();
  private final Map<R, Integer> rights = new HashMap<>();
  private final List<List<Link>> linksOfLeft = new ArrayList<>();

  /** Links are told apart by their place in the list. */
  record Link(int place, int right, long weight) {}

  /**
   * @param weight above zero
   */
  void add(int place, L left, R right, long weight) {
    if (weight <= 0) {
      throw new IllegalArgumentException("a weight is above zero, was " + weight);
    }
    int from = lefts.computeIfAbsent(left, fresh -> newLeft());
    int to = rights.computeIfAbsent(right, fresh -> rights.size());
    linksOfLeft.get(from).add(new Link(place, to, weight));
  }

  private int newLeft() {
    linksOfLeft.add(new ArrayList<>());
    return linksOfLeft.size() - 1;
  }

  int countLefts() {
    return linksOfLeft.size();
  }

  int countRights() {
    return rights.size();
  }

  List<Link> linksOf(int left) {
    return linksOfLeft.get(left);
  }
}
