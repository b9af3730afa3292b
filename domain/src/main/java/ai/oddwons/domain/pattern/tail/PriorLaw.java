package ai.oddwons.domain.pattern.tail;

/** What a statistic is taken to do before any was seen. */
public enum PriorLaw {
  /**
   * Student's tail with two degrees of freedom: a ten happens once in a hundred times, so nothing
   * is improbable to begin with.
   */
  HEAVY(100) {
    @Override
    double share(double statistic) {
      return 1 - statistic / Math.sqrt(2 + statistic * statistic);
    }
  },
  /** The statistic is itself minus the decimal logarithm of a probability, and right. */
  DECADES(5_000) {
    @Override
    double share(double statistic) {
      return Math.pow(10, -statistic);
    }
  };

  private final double weight;

  PriorLaw(double weight) {
    this.weight = weight;
  }

  /** How many values that were seen count as much. */
  double weight() {
    return weight;
  }

  /** The share of values that reach a statistic of zero or more. */
  abstract double share(double statistic);

  double[] shares() {
    double[] shares = new double[Bins.COUNT + 1];
    for (int bin = 0; bin <= Bins.COUNT; bin++) {
      shares[bin] = share(Bins.floor(bin));
    }
    return shares;
  }
}
