package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.pricing.Side;

/** How two markets ask the same question. */
public enum Polarity {
  /** YES of one is YES of the other. */
  SAME,
  /** YES of one is NO of the other. */
  INVERTED;

  Side cover(Side side) {
    return switch (this) {
      case SAME -> side.opposite();
      case INVERTED -> side;
    };
  }
}
