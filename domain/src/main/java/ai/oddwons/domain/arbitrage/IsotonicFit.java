package ai.oddwons.domain.arbitrage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * The nearest prices that run one way, by pooling neighbours that do not (pool adjacent violators;
 * each block takes its weighted mean). For display and fair values; never a price to trade at.
 */
public final class IsotonicFit {
  private IsotonicFit() {}

  private record Block(double mean, double weight, int size) {
    private Block join(Block next) {
      double both = weight + next.weight;
      return new Block((mean * weight + next.mean * next.weight) / both, both, size + next.size);
    }
  }

  /**
   * Never falling.
   *
   * @param weights above zero, as many as values
   */
  public static List<Double> rising(List<Double> values, List<Double> weights) {
    if (values.size() != weights.size() || weights.stream().anyMatch(weight -> !(weight > 0))) {
      throw new IllegalArgumentException("a weight above zero for each value: " + weights);
    }
    Deque<Block> blocks = new ArrayDeque<>();
    for (int i = 0; i < values.size(); i++) {
      Block block = new Block(values.get(i), weights.get(i), 1);
      while (!blocks.isEmpty() && blocks.getLast().mean() > block.mean()) {
        block = blocks.removeLast().join(block);
      }
      blocks.addLast(block);
    }
    List<Double> fitted = new ArrayList<>(values.size());
    blocks.forEach(block -> fitted.addAll(Collections.nCopies(block.size(), block.mean())));
    return fitted;
  }

  /** Never rising; otherwise the same. */
  public static List<Double> falling(List<Double> values, List<Double> weights) {
    return rising(values.reversed(), weights.reversed()).reversed();
  }
}
