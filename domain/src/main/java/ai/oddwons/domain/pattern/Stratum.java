package ai.oddwons.domain.pattern;

import ai.oddwons.domain.market.Category;
import org.jspecify.annotations.Nullable;

/** A set of cases that count as alike; a null part takes any. */
public record Stratum(
    PatternKind kind,
    @Nullable Direction direction,
    @Nullable PriceZone zone,
    @Nullable ClosingBand closing,
    @Nullable Category category,
    @Nullable LiquidityTier liquidity) {

  /** All patterns of a kind. */
  public static Stratum of(PatternKind kind) {
    return new Stratum(kind, null, null, null, null, null);
  }

  /** Whether a case is one of these. */
  public boolean holds(CaseKey key) {
    return kind == key.kind()
        && (direction == null || direction == key.direction())
        && (zone == null || zone == key.zone())
        && (closing == null || closing == key.closing())
        && (category == null || category == key.category())
        && (liquidity == null || liquidity == key.liquidity());
  }
}
