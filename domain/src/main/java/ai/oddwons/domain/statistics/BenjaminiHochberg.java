package ai.oddwons.domain.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of many tests to believe so that at most a share q of those believed is expected to be
 * false (Benjamini and Hochberg 1995), for tests that are independent or positively dependent.
 */
public final class BenjaminiHochberg {
  /** So that p = i q/m, which belongs to the selection, is not lost to the last binary digit. */
  private static final double ROUNDING = 1 + 1e-12;

  private BenjaminiHochberg() {}

  /**
   * Steps up: finds the largest i with p_(i) <= i q/m and takes the i smallest p-values, also those
   * that fail their own line.
   *
   * @param falseDiscoveryRate q, 0 to 1
   * @return zero-based positions in the given order, rising; empty when nothing passes
   */
  public static List<Integer> select(double[] pValues, double falseDiscoveryRate) {
    Require.share("a false discovery rate", falseDiscoveryRate);
    List<Integer> order = byRank(pValues);
    for (int rank = pValues.length; rank > 0; rank--) {
      double line = falseDiscoveryRate * rank / pValues.length;
      if (pValues[order.get(rank - 1)] <= line * ROUNDING) {
        return order.subList(0, rank).stream().sorted().toList();
      }
    }
    return List.of();
  }

  /**
   * How many of the smallest p-values to believe when there were more tests than are worth keeping.
   * The others must have p-values that are not below the largest one given, and are not believed.
   *
   * @param rising the smallest p-values, in rising order
   * @param tests how many tests there were in all, not below the number given
   */
  public static int countOfSmallest(double[] rising, int tests, double falseDiscoveryRate) {
    Require.share("a false discovery rate", falseDiscoveryRate);
    for (int rank = rising.length; rank > 0; rank--) {
      if (rising[rank - 1] <= falseDiscoveryRate * rank / tests * ROUNDING) {
        return rank;
      }
    }
    return 0;
  }

  private static List<Integer> byRank(double[] pValues) {
    for (double p : pValues) {
      Require.share("a p-value", p);
    }
    return IntStream.range(0, pValues.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> pValues[i]))
        .toList();
  }
}
