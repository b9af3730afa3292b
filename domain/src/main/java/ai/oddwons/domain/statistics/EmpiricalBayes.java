package ai.oddwons.domain.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Shrinks the rates of groups towards their common one, those with few cases most: a beta prior
 * whose spread is read from the groups themselves by the method of moments.
 *
 * @param pooledRate hits of all groups over their cases, 0 to 1
 * @param correlation rho, how alike cases of one group are, by analysis of variance; null when the
 *     groups cannot tell; may be below zero
 * @param prior Beta(p (1/rho - 1), (1-p) (1/rho - 1)); null when rho is null or not above zero, for
 *     then the groups differ by chance alone, and when rho is 1, for then they share nothing
 */
public record EmpiricalBayes(
    double pooledRate, @Nullable Double correlation, @Nullable Beta prior) {
  public EmpiricalBayes {
    Require.share("a pooled rate", pooledRate);
  }

  /** Groups without cases say nothing; empty when none has any. */
  public static Optional<EmpiricalBayes> tryOf(List<HitCount> groups) {
    return BetweenGroups.tryOf(groups).map(EmpiricalBayes::of);
  }

  private static EmpiricalBayes of(BetweenGroups groups) {
    OptionalDouble found = groups.correlation();
    Double correlation = found.isPresent() ? found.getAsDouble() : null;
    return new EmpiricalBayes(
        groups.pooledRate(), correlation, prior(groups.pooledRate(), correlation));
  }

  /**
   * The rate of one group after shrinking: (hits + alpha)/(cases + alpha + beta), or the pooled
   * rate when the groups differ by chance alone or the group has no cases.
   */
  public double shrink(HitCount group) {
    if (prior != null) {
      return prior.after(group).mean();
    }
    return correlation != null && correlation >= 1 ? group.rate().orElse(pooledRate) : pooledRate;
  }

  private static @Nullable Beta prior(double rate, @Nullable Double correlation) {
    if (correlation == null || correlation <= 0 || correlation >= 1) {
      return null;
    }
    double weight = 1 / correlation - 1;
    return new Beta(rate * weight, (1 - rate) * weight);
  }
}
