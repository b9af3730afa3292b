package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.pattern.ClosingBand;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.LiquidityTier;
import ai.oddwons.domain.pattern.PriceZone;
import ai.oddwons.domain.pattern.Stratum;
import org.jspecify.annotations.Nullable;

/** What patterns have in common, in the words of a pattern's own fields; null where they differ. */
record AlikeBody(
    String kind,
    @Nullable String direction,
    @Nullable String priceZone,
    @Nullable String closingBand,
    @Nullable String category,
    @Nullable String liquidityTier) {

  static AlikeBody of(Stratum stratum) {
    Direction direction = stratum.direction();
    PriceZone zone = stratum.zone();
    ClosingBand closing = stratum.closing();
    Category category = stratum.category();
    LiquidityTier liquidity = stratum.liquidity();
    return new AlikeBody(
        stratum.kind().slug(),
        direction == null ? null : direction.slug(),
        zone == null ? null : zone.slug(),
        closing == null ? null : closing.slug(),
        category == null ? null : category.slug(),
        liquidity == null ? null : liquidity.slug());
  }
}
