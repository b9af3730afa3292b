package ai.oddwons.domain.statistics;

/**
 * The exact interval of a share (Clopper and Pearson 1934): never covers less than promised, and is
 * therefore mostly wider than {@link WilsonInterval}.
 */
public final class ClopperPearson {
  private ClopperPearson() {}

  /**
   * From the quantile of Beta(hits, misses + 1) to that of Beta(hits + 1, misses). Starts at
   * exactly 0 without hits and ends at exactly 1 without misses; without cases it is everything.
   */
  public static Interval of(HitCount count, Confidence confidence) {
    double hits = count.hits();
    double misses = count.misses();
    double tail = confidence.tail();
    return new Interval(
        hits == 0 ? 0 : new Beta(hits, misses + 1).quantile(tail),
        misses == 0 ? 1 : new Beta(hits + 1, misses).upperQuantile(tail));
  }
}
