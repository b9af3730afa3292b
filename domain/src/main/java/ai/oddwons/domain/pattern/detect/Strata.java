package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.LiquidityTier;

/**
 * Which markets count as alike when a statistic is judged: by how often they trade, where their
 * price lies and how far apart their sides are. Limits were chosen on simulated series; what
 * happens within a stratum is learnt from the readings themselves.
 */
final class Strata {
  static final int OF_PRICES = 36;
  static final int OF_VOLUMES = 12;

  /** Readings a day in which something is traded. */
  private static final float[] PRICE_ACTIVITY = {28, 145};

  private static final float[] VOLUME_ACTIVITY = {10, 28, 85, 185, 260};
  private static final float[] PRICE_FROM_END = {0.05f, 0.15f, 0.30f};

  private Strata() {}

  static int ofPrice(float activeReadingsPerDay, float price, float spread) {
    int activity = tier(PRICE_ACTIVITY, activeReadingsPerDay);
    int zone = tier(PRICE_FROM_END, Math.min(price, 1 - price));
    return (activity * 4 + zone) * 3 + LiquidityTier.of(spread).ordinal();
  }

  static int ofVolume(float activeReadingsPerDay, boolean counted) {
    return tier(VOLUME_ACTIVITY, activeReadingsPerDay) * 2 + (counted ? 1 : 0);
  }

  private static int tier(float[] limits, float value) {
    int tier = 0;
    while (tier < limits.length && value >= limits[tier]) {
      tier++;
    }
    return tier;
  }
}
