package ai.oddwons.domain.pattern;

import ai.oddwons.domain.market.Category;
import java.util.List;

/**
 * What makes a pattern comparable with earlier ones. Fixed when the pattern is seen, from what was
 * known then, before anybody looks at outcomes.
 *
 * @param zone where the last known price lay: a middle or, where there was none for a while, a
 *     trade
 * @param closing how far the planned close was
 */
public record CaseKey(
    PatternKind kind,
    Direction direction,
    PriceZone zone,
    ClosingBand closing,
    Category category,
    LiquidityTier liquidity) {

  /**
   * The strata to look for cases in, the finest first; each holds all cases of the one before. The
   * last one holds every pattern of the kind.
   */
  public List<Stratum> strata() {
    return List.of(
        new Stratum(kind, direction, zone, closing, category, liquidity),
        new Stratum(kind, direction, zone, closing, category, null),
        new Stratum(kind, direction, zone, closing, null, null),
        new Stratum(kind, direction, zone, null, null, null),
        new Stratum(kind, direction, null, null, null, null),
        new Stratum(kind, null, null, null, null, null));
  }
}
