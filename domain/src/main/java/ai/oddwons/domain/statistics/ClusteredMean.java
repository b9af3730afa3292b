package ai.oddwons.domain.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of numbers that come in groups, and between which ends the true one is thought to lie.
 * Numbers of one group may depend on each other in any way; groups do not. The variance is the
 * cluster-robust one of Liang and Zeger 1986, G/(G-1) times the sum over groups of the squared sum
 * of residuals, over n^2; the ends are those of Student's t with G-1 degrees of freedom.
 *
 * @param cases n, 2 or more
 * @param lower not above the mean
 * @param upper not below the mean
 */
public record ClusteredMean(long cases, double mean, double lower, double upper) {

  /** Empty with fewer than two groups: one tells nothing of how groups differ. */
  public static Optional<ClusteredMean> tryOf(
      Collection<List<Double>> groups, Confidence confidence) {
    List<List<Double>> filled = groups.stream().filter(group -> !group.isEmpty()).toList();
    if (filled.size() < 2) {
      return Optional.empty();
    }
    long cases = filled.stream().mapToLong(List::size).sum();
    double mean = filled.stream().mapToDouble(ClusteredMean::sum).sum() / cases;
    double half = quantile(filled.size(), confidence) * standardError(filled, mean, cases);
    return Optional.of(new ClusteredMean(cases, mean, mean - half, mean + half));
  }

  private static double standardError(List<List<Double>> groups, double mean, long cases) {
    double squares =
        groups.stream().mapToDouble(group -> Math.pow(sum(group) - group.size() * mean, 2)).sum();
    double count = groups.size();
    return Math.sqrt(count / (count - 1) * squares) / cases;
  }

  private static double quantile(int groups, Confidence confidence) {
    return TDistribution.of(groups - 1.0).inverseSurvivalProbability(confidence.tail());
  }

  private static double sum(List<Double> group) {
    return group.stream().mapToDouble(number -> Require.finite("a number", number)).sum();
  }
}
