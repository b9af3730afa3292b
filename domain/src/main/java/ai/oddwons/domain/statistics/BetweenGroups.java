package ai.oddwons.domain.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One-way analysis of variance of hits in groups, each with cases. */
record BetweenGroups(List<HitCount> groups, double hits, double cases) {
  BetweenGroups {
    groups = List.copyOf(groups);
    Require.positive("the cases of all groups", cases);
  }

  /** Leaves out groups without cases; empty when none is left. */
  static Optional<BetweenGroups> tryOf(List<HitCount> all) {
    List<HitCount> groups = all.stream().filter(group -> group.cases() > 0).toList();
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BetweenGroups(
                groups,
                groups.stream().mapToDouble(HitCount::hits).sum(),
                groups.stream().mapToDouble(HitCount::cases).sum()));
  }

  double pooledRate() {
    return Math.min(1, hits / cases);
  }

  /**
   * The intraclass correlation (MSB - MSW)/(MSB + (n0-1) MSW), with n0 the mean size less its
   * spread. Empty for fewer than two groups, without more cases than groups, and when all hit or
   * all missed.
   */
  OptionalDouble correlation() {
    if (groups.size() < 2 || cases <= groups.size()) {
      return OptionalDouble.empty();
    }
    double between = sumOfSquaresBetween() / (groups.size() - 1);
    double within = sumOfSquaresWithin() / (cases - groups.size());
    double total = between + (typicalSize() - 1) * within;
    return total > 0 ? OptionalDouble.of((between - within) / total) : OptionalDouble.empty();
  }

  private double sumOfSquaresBetween() {
    return groups.stream()
        .mapToDouble(group -> {
          double distance = group.hits() / group.cases() - pooledRate();
          return group.cases() * distance * distance;
        })
        .sum();
  }

  private double sumOfSquaresWithin() {
    return groups.stream()
        .mapToDouble(group -> group.hits() * group.misses() / group.cases())
        .sum();
  }

  private double typicalSize() {
    double squares = groups.stream().mapToDouble(group -> group.cases() * group.cases()).sum();
    return (cases - squares / cases) / (groups.size() - 1);
  }
}
