package ai.oddwons.domain.pattern;

import java.util.Locale;

/** How far apart the two sides of a market usually are. */
public enum LiquidityTier {
  /** At most one and a half cents. */
  TIGHT(0.015),
  /** At most three and a half cents. */
  MEDIUM(0.035),
  /** More than that, or not known. */
  WIDE(Double.POSITIVE_INFINITY);

  private final double widest;

  LiquidityTier(double widest) {
    this.widest = widest;
  }

  /**
   * The tier of a spread.
   *
   * @param spread 0 to 1, not a number when there is none
   */
  public static LiquidityTier of(double spread) {
    return spread <= TIGHT.widest ? TIGHT : spread <= MEDIUM.widest ? MEDIUM : WIDE;
  }

  /** The widest spread that is of this tier, in parts of the notional. */
  public double widest() {
    return widest;
  }

  /** The name in tables and answers, such as {@code tight}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
