package ai.oddwons.domain.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.market.Category;
import org.junit.jupiter.api.Test;

final class StratumTest {
  private static final CaseKey KEY =
      new CaseKey(
          PatternKind.REVERSAL,
          Direction.DOWN,
          PriceZone.FROM_50,
          ClosingBand.LATER,
          Category.CRYPTO,
          LiquidityTier.WIDE);

  @Test
  void holdsShouldTakeAnyWhereAPartIsOpen() {
    assertThat(Stratum.of(PatternKind.REVERSAL).holds(KEY)).isTrue();
    assertThat(
            new Stratum(PatternKind.REVERSAL, null, null, null, null, LiquidityTier.WIDE)
                .holds(KEY))
        .isTrue();
  }

  @Test
  void holdsShouldRefuseEachPartThatDiffers() {
    PatternKind kind = PatternKind.REVERSAL;
    assertThat(Stratum.of(PatternKind.PRICE_JUMP).holds(KEY)).isFalse();
    assertThat(new Stratum(kind, Direction.UP, null, null, null, null).holds(KEY)).isFalse();
    assertThat(new Stratum(kind, null, PriceZone.FROM_30, null, null, null).holds(KEY)).isFalse();
    assertThat(new Stratum(kind, null, null, ClosingBand.UNKNOWN, null, null).holds(KEY)).isFalse();
    assertThat(new Stratum(kind, null, null, null, Category.OTHER, null).holds(KEY)).isFalse();
    assertThat(new Stratum(kind, null, null, null, null, LiquidityTier.TIGHT).holds(KEY)).isFalse();
  }
}
