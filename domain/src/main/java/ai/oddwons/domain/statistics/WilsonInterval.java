package ai.oddwons.domain.statistics;

/**
 * The score interval of a share (Wilson 1927), without continuity correction: (p + z^2/2n -+ z
 * sqrt(p(1-p)/n + z^2/4n^2))/(1 + z^2/n). It covers as promised on average, also for few cases.
 */
public final class WilsonInterval {
  private WilsonInterval() {}

  /**
   * Holds the observed rate. Starts at exactly 0 without hits and ends at exactly 1 without misses;
   * without cases it is everything, the limit of the formula.
   */
  public static Interval of(HitCount count, Confidence confidence) {
    if (count.cases() == 0) {
      return Interval.EVERYTHING;
    }
    double z = confidence.z();
    double weight = count.cases() + z * z;
    double centre = (count.hits() + z * z / 2) / weight;
    double half = z / weight * Math.sqrt(count.hits() * count.misses() / count.cases() + z * z / 4);
    return new Interval(
        count.hits() == 0 ? 0 : Math.max(0, centre - half),
        count.misses() == 0 ? 1 : Math.min(1, centre + half));
  }
}
