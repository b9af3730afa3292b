package ai.oddwons.domain.statistics;

/**
 * Between which shares the true one is thought to lie.
 *
 * @param lower 0 or more
 * @param upper not below lower, at most 1
 */
public record Interval(double lower, double upper) {
  /** What is known without a single case. */
  public static final Interval EVERYTHING = new Interval(0, 1);

  public Interval {
    Require.share("a lower end", lower);
    Require.share("an upper end", upper);
    if (lower > upper) {
      throw new IllegalArgumentException("ends in reverse: %s, %s".formatted(lower, upper));
    }
  }

  public boolean contains(double share) {
    return lower <= share && share <= upper;
  }

  public double width() {
    return upper - lower;
  }
}
