package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.Samples;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class RobustBaselineTest {
  private static RobustBaseline baseline(double... history) {
    return RobustBaseline.tryOf(history).orElseThrow();
  }

  @Test
  void medianShouldBeTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
    assertThat(Median.of()).isEmpty();
    assertThat(Median.of(7)).hasValue(7);
    assertThat(Median.of(3, 1)).hasValue(2);
    assertThat(Median.of(3, 1, 9)).hasValue(3);
    assertThat(Median.of(9, 1, 3, 2)).hasValue(2.5);
    assertThat(Median.of(Double.MAX_VALUE, Double.MAX_VALUE)).hasValue(Double.MAX_VALUE);
  }

  @Test
  void medianShouldLeaveTheGivenOrderAlone() {
    double[] given = {3, 1, 2};

    assertThat(Median.of(given)).hasValue(2);
    assertThat(given).containsExactly(3, 1, 2);
  }

  @Test
  void medianShouldRefuseWhatIsNoNumber() {
    assertThatThrownBy(() -> Median.of(1, Double.NaN)).hasMessageContaining("greatest");
    assertThatThrownBy(() -> Median.of(1, Double.NEGATIVE_INFINITY)).hasMessageContaining("least");
  }

  @Test
  void baselineShouldBeAbsentWithoutHistory() {
    assertThat(RobustBaseline.tryOf()).isEmpty();
  }

  @Test
  void zShouldMeasureInScaledMedianDistances() {
    RobustBaseline history = baseline(1, 2, 3, 4, 5);

    assertThat(history).isEqualTo(new RobustBaseline(3, 1));
    assertThat(history.z(3)).hasValue(0);
    assertThat(history.z(3 + 1.4826)).hasValueCloseTo(1.0, within(1e-12));
    assertThat(history.z(3 - 2 * 1.4826)).hasValueCloseTo(-2.0, within(1e-12));
  }

  @Test
  void zShouldNotLetAnOldOutlierHideANewOne() {
    assertThat(baseline(1, 1.2, 9, 1.1, 1, 0.8, 1.3).z(2.5).getAsDouble()).isGreaterThan(9);
  }

  @Test
  void zShouldBeAbsentWhenMostOfTheHistoryIsOneValue() {
    assertThat(baseline(5).z(6)).isEmpty();
    assertThat(baseline(5, 5, 5, 9).z(5)).isEmpty();
    assertThat(baseline(5, 5, 5, 9).z(1_000)).isEmpty();
    assertThat(baseline(5, 5, 4, 9).z(6)).isPresent();
  }

  @Test
  void zShouldNotDependOnUnitOrOrigin() {
    Samples.of(300, random -> random.doubles(12, -5, 5).toArray())
        .forEach(sample -> {
          double[] moved = Arrays.stream(sample).map(value -> 40 * value + 7).toArray();
          assertThat(baseline(moved).z(40 * 2 + 7).getAsDouble())
              .isCloseTo(baseline(sample).z(2).getAsDouble(), within(1e-9));
        });
  }
}
