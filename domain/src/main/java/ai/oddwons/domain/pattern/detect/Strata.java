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

  private static final float TIGHT = (float) LiquidityTier.TIGHT.widest();
  private static final float MEDIUM = (float) LiquidityTier.MEDIUM.widest();
  private static final float LOG_TIGHT = (float) Math.log(LiquidityTier.TIGHT.widest());
  private static final float LOG_MEDIUM = (float) Math.log(LiquidityTier.MEDIUM.widest());

  private Strata() {}

  static int ofPrice(float activeReadingsPerDay, float price, float spread) {
    return of(activeReadingsPerDay, price, tierOfSpread(spread, TIGHT, MEDIUM));
  }

  /** Of a market whose usual spread is known by its logarithm. */
  static int ofBook(float activeReadingsPerDay, float price, float logSpread) {
    return of(activeReadingsPerDay, price, tierOfSpread(logSpread, LOG_TIGHT, LOG_MEDIUM));
  }

  private static int of(float activeReadingsPerDay, float price, int spread) {
    int activity = tier(PRICE_ACTIVITY, activeReadingsPerDay);
    int zone = tier(PRICE_FROM_END, Math.min(price, 1 - price));
    return (activity * 4 + zone) * 3 + spread;
  }

  static int ofVolume(float activeReadingsPerDay, boolean counted) {
    return tier(VOLUME_ACTIVITY, activeReadingsPerDay) * 2 + (counted ? 1 : 0);
  }

  /** How many of the limits are reached; none by what is not a number. */
  private static int tier(float[] limits, float value) {
    int tier = 0;
    for (float limit : limits) {
      tier += value >= limit ? 1 : 0;
    }
    return tier;
  }

  /** As {@link LiquidityTier#of}: the widest when it is not a number. */
  private static int tierOfSpread(float spread, float tight, float medium) {
    return 2 - (spread <= medium ? 1 : 0) - (spread <= tight ? 1 : 0);
  }
}
