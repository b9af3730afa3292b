package ai.oddwons.domain.statistics;

/**
 * How unlikely an observation was before it was made.
 *
 * @param pValue the chance of something at least as extreme, 0 to 1; 0 only where the true number
 *     is below the least {@code double}
 * @param bits -log2 of that chance, zero or more and always finite: computed from the logarithm, so
 *     it stays right where {@code pValue} has become 0. Ten bits are one in 1,024
 */
public record Surprise(double pValue, double bits) {
  /** What happens always. */
  public static final Surprise NONE = new Surprise(1, 0);

  private static final double LN_2 = Math.log(2);

  public Surprise {
    Require.share("a p-value", pValue);
    Require.notNegative("bits", bits);
  }

  static Surprise ofLog(double naturalLog) {
    return naturalLog >= 0 ? NONE : new Surprise(Math.exp(naturalLog), -naturalLog / LN_2);
  }
}
