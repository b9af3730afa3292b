package ai.oddwons.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.ClosingBand;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.LiquidityTier;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.PriceZone;
import org.junit.jupiter.api.Test;

final class FirstScoresTest {

  @Test
  void readShouldKnowTheKindsThatSeriesCanShow() {
    assertThat(FirstScores.read().weights())
        .containsKeys(
            PatternKind.PRICE_JUMP,
            PatternKind.SLOW_DRIFT,
            PatternKind.REVERSAL,
            PatternKind.VOLUME_BURST)
        .allSatisfy((kind, weights) -> assertThat(weights.cases()).isZero());
  }

  @Test
  void aJumpThatIsHardlyByChanceShouldBeMoreLikelyToStayThanNot() {
    CaseKey jump =
        new CaseKey(
            PatternKind.PRICE_JUMP,
            Direction.UP,
            PriceZone.FROM_30,
            ClosingBand.LATER,
            Category.POLITICS,
            LiquidityTier.MEDIUM);

    assertThat(FirstScores.read().score(jump, 1e-6).percent()).isBetween(55.0, 100.0);
    assertThat(FirstScores.read().score(jump, 1e-6).cases()).isZero();
  }
}
