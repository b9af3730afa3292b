package ai.oddwons.domain.pattern.score;

import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.ClosingBand;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.LiquidityTier;
import ai.oddwons.domain.pattern.PriceZone;
import java.util.List;

/** What a score looks at, all of it known when the pattern is seen. */
final class Features {
  private static final List<Feature> ORDER = List.of(Feature.values());

  static final int COUNT = ORDER.size();

  /** Which of them is what prices imply. */
  static final int IMPLIED = ORDER.indexOf(Feature.IMPLIED);

  /** Beyond one in a hundred million more improbable says no more. */
  private static final double MOST_DECADES = 8;

  private static final double USUAL_DECADES = 4;

  private Features() {}

  /** In the order of a {@link Weights}' values. */
  private enum Feature {
    CONSTANT,
    IMPROBABLE,
    TIGHT,
    WIDE,
    NEAR_AN_END,
    IN_THE_MIDDLE,
    CLOSE_NEAR,
    IMPLIED
  }

  /**
   * In the order of a {@link Weights}' values: constant, improbability, tight or wide spread, price
   * near an end or in the middle, close near, and what prices imply.
   *
   * @param test the chance of the detector's statistic
   */
  static double[] of(CaseKey key, double test) {
    return ORDER.stream().mapToDouble(feature -> value(feature, key, test)).toArray();
  }

  private static double value(Feature feature, CaseKey key, double test) {
    return switch (feature) {
      case CONSTANT -> 1;
      case IMPROBABLE -> improbable(test);
      case TIGHT -> key.liquidity() == LiquidityTier.TIGHT ? 1 : 0;
      case WIDE -> key.liquidity() == LiquidityTier.WIDE ? 1 : 0;
      case NEAR_AN_END -> isEnd(key.zone()) ? 1 : 0;
      case IN_THE_MIDDLE -> isMiddle(key.zone()) ? 1 : 0;
      case CLOSE_NEAR -> isNear(key.closing()) ? 1 : 0;
      case IMPLIED -> implied(key);
    };
  }

  private static double improbable(double test) {
    return (Math.min(MOST_DECADES, -Math.log10(test)) - USUAL_DECADES) / USUAL_DECADES;
  }

  /** The log-odds that prices give the side of the pattern, where its outcome is the settlement. */
  private static double implied(CaseKey key) {
    double price = key.zone().middle();
    return key.kind().horizon() == Horizon.SETTLEMENT && price > 0
        ? key.direction().sign() * Math.log(price / (1 - price))
        : 0;
  }

  private static boolean isEnd(PriceZone zone) {
    return zone == PriceZone.FROM_0 || zone == PriceZone.FROM_95;
  }

  private static boolean isMiddle(PriceZone zone) {
    return zone == PriceZone.FROM_30 || zone == PriceZone.FROM_50;
  }

  private static boolean isNear(ClosingBand closing) {
    return closing == ClosingBand.WITHIN_HOUR || closing == ClosingBand.WITHIN_DAY;
  }
}
