package ai.oddwons.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.pattern.PatternKind;
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
}
