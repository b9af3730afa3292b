package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.Samples;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class LogOddsTest {
  @Test
  void logOddsShouldBeZeroInTheMiddleAndMirrored() {
    LogOdds scale = new LogOdds(0.005);

    assertThat(scale.of(0.5)).isZero();
    assertThat(scale.of(0.8)).isCloseTo(Math.log(4), within(1e-15));
    assertThat(scale.of(0.2)).isCloseTo(-Math.log(4), within(1e-15));
  }

  @Test
  void floorShouldKeepTheEndsFinite() {
    LogOdds scale = new LogOdds(0.005);

    assertThat(scale.of(0)).isEqualTo(scale.of(0.005)).isCloseTo(-Math.log(199), within(1e-12));
    assertThat(scale.of(1)).isEqualTo(scale.of(0.995)).isCloseTo(Math.log(199), within(1e-12));
    assertThatThrownBy(() -> new LogOdds(0).of(1)).hasMessageContaining("strictly between");
    assertThatThrownBy(() -> scale.of(1.01)).hasMessageContaining("a price");
    assertThatThrownBy(() -> new LogOdds(0.5)).hasMessageContaining("floor");
    assertThatThrownBy(() -> new LogOdds(Double.NaN)).hasMessageContaining("floor");
  }

  @Test
  void returnsShouldBeOneFewerThanPricesAndAddUpToTheWholeWay() {
    LogOdds scale = new LogOdds(0.01);

    assertThat(scale.returns()).isEmpty();
    assertThat(scale.returns(0.4)).isEmpty();
    Samples.of(300, random -> random.doubles(9, 0, 1).toArray())
        .forEach(prices ->
            assertThat(Arrays.stream(scale.returns(prices)).sum())
                .isCloseTo(scale.of(prices[8]) - scale.of(prices[0]), within(1e-12)));
  }

  @Test
  void movementShouldExceedWhatWasLearntWhenAPriceOnlyBounces() {
    BeliefMovement bouncing = BeliefMovement.of(0.5, 0.6, 0.5);

    assertThat(bouncing.movement()).isCloseTo(0.02, within(1e-15));
    assertThat(bouncing.uncertaintyReduction()).isZero();
    assertThat(bouncing.excess()).isCloseTo(0.02, within(1e-15));
  }

  @Test
  void movementShouldEqualWhatWasLearntWhenAPriceResolvesAtOnce() {
    assertThat(BeliefMovement.of(0.5, 1).excess()).isZero();
    assertThat(BeliefMovement.of(0.5, 0.6, 0.7, 0.8, 0.9, 1).excess())
        .as("in small steps one way: underreaction")
        .isNegative();
  }

  @Test
  void movementShouldBeNothingForFewerThanTwoPrices() {
    assertThat(BeliefMovement.of()).isEqualTo(new BeliefMovement(0, 0));
    assertThat(BeliefMovement.of(0.3)).isEqualTo(new BeliefMovement(0, 0));
    assertThatThrownBy(() -> BeliefMovement.of(0.5, 1.5)).hasMessageContaining("a price");
  }
}
