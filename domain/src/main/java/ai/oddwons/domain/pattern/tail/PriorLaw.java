package ai.oddwons.domain.pattern.tail;

/** What a statistic is taken to do before any was seen. */
public enum PriorLaw {
  /**
   * Student's tail with two degrees of freedom: a ten happens once in a hundred times, so nothing
   * is improbable to begin with.
   */
  HEAVY(100, 50) {
    @Override
    double share(double statistic) {
      return 1 - statistic / Math.sqrt(2 + statistic * statistic);
    }
  },
  /**
   * The statistic is itself minus the decimal logarithm of a probability, and right. The largest
   * come in rows, one for each reading of a stretch: fifty of them are a handful of stretches. A
   * tail through so few changes as they come, and with it what is said of one and the same value.
   */
  DECADES(5_000, 200) {
    @Override
    double share(double statistic) {
      return Math.pow(10, -statistic);
    }
  };

  private static final double SHARE_OF_LARGEST = 1.0 / 200;
  private static final int LEAST_OF_LARGEST = 50;

  private final double weight;
  private final int mostOfLargest;

  PriorLaw(double weight, int mostOfLargest) {
    this.weight = weight;
    this.mostOfLargest = mostOfLargest;
  }

  /** How many values that were seen count as much. */
  double weight() {
    return weight;
  }

  /**
   * How many of the largest values the tail rests on: one in two hundred of those that were seen,
   * at least fifty, at most what the law names.
   */
  int largest(double seen) {
    return (int) Math.clamp(seen * SHARE_OF_LARGEST, LEAST_OF_LARGEST, mostOfLargest);
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
