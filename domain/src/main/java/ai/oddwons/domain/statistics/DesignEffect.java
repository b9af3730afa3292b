package ai.oddwons.domain.statistics;

import java.util.List;

/**
 * How many independent cases a number of dependent ones is worth (Kish 1965): n/(1 + (m-1) rho).
 *
 * @param meanClusterSize m, cases per event, 1 or more
 * @param intraclassCorrelation rho between cases of one event, -1 to 1; zero leaves all, 1 leaves
 *     one case per event
 */
public record DesignEffect(double meanClusterSize, double intraclassCorrelation) {
  public DesignEffect {
    Require.notNegative("a cluster size beyond one", meanClusterSize - 1);
    Require.notNegative("a correlation above -1", intraclassCorrelation + 1);
    Require.notNegative("a correlation below 1", 1 - intraclassCorrelation);
    Require.positive("a design effect", factor(meanClusterSize, intraclassCorrelation));
  }

  /**
   * Estimated from the cases themselves: the correlation by analysis of variance, zero where it
   * comes out below that, and 1 where it cannot be told, as when all hit or all are of one event;
   * the size is the one in which the average case finds itself, since large groups weigh more.
   *
   * @param groups hits and cases of each event
   */
  public static DesignEffect estimate(List<HitCount> groups) {
    double correlation =
        BetweenGroups.tryOf(groups).stream()
            .flatMapToDouble(groupsOfCases -> groupsOfCases.correlation().stream())
            .findFirst()
            .orElse(1);
    return new DesignEffect(Math.max(1, typicalSize(groups)), Math.clamp(correlation, 0, 1));
  }

  private static double typicalSize(List<HitCount> groups) {
    double cases = groups.stream().mapToDouble(HitCount::cases).sum();
    double squares = groups.stream().mapToDouble(group -> group.cases() * group.cases()).sum();
    return cases == 0 ? 1 : squares / cases;
  }

  /** By how much the variance grows, above zero. */
  public double factor() {
    return factor(meanClusterSize, intraclassCorrelation);
  }

  /** The same rate among fewer cases; an interval of it allows for the clusters. */
  public HitCount effective(HitCount count) {
    return new HitCount(count.hits() / factor(), count.cases() / factor());
  }

  private static double factor(double size, double correlation) {
    return 1 + (size - 1) * correlation;
  }
}
