package ai.oddwons.domain.pattern;

import java.util.Locale;

/**
 * Where a price lies between 0 and 1. Zones are named by the lower bound in cents; each goes from
 * its bound, inclusive, to the next one.
 */
public enum PriceZone {
  FROM_0(0.00),
  FROM_5(0.05),
  FROM_15(0.15),
  FROM_30(0.30),
  FROM_50(0.50),
  FROM_70(0.70),
  FROM_85(0.85),
  FROM_95(0.95),
  /** There was no price. */
  UNKNOWN(Double.NaN);

  private final double from;

  PriceZone(double from) {
    this.from = from;
  }

  /**
   * The zone of a price.
   *
   * @param price 0 to 1, not a number when there is none
   */
  public static PriceZone of(double price) {
    PriceZone found = UNKNOWN;
    for (PriceZone zone : values()) {
      found = price >= zone.from ? zone : found;
    }
    return found;
  }

  /** Half-way between its bound and the next one, 0 to 1; not a number when there was no price. */
  public double middle() {
    return switch (this) {
      case UNKNOWN -> Double.NaN;
      case FROM_95 -> (from + 1) / 2;
      case FROM_0, FROM_5, FROM_15, FROM_30, FROM_50, FROM_70, FROM_85 ->
          (from + values()[ordinal() + 1].from) / 2;
    };
  }

  /** The name in tables and answers, such as {@code from_30}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
