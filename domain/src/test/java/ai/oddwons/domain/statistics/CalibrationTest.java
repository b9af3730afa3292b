package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.Samples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CalibrationTest {
  private static PricedOutcome told(double chance, boolean hit) {
    return new PricedOutcome(chance, hit);
  }

  @Test
  void ofShouldCompareWhatWasToldWithWhatCameByDecile() {
    Calibration calibration =
        Calibration.of(
            List.of(told(0.61, true), told(0.65, false), told(0.2, false), told(1, true)));

    assertThat(calibration.forecasts()).isEqualTo(4);
    assertThat(calibration.deciles())
        .extracting(Calibration.Decile::number)
        .containsExactly(2, 6, 9);
    Calibration.Decile sixth = calibration.deciles().get(1);
    assertThat(sixth.told()).isCloseTo(0.63, within(1e-12));
    assertThat(sixth.came()).isEqualTo(0.5);
    assertThat(sixth.interval(Confidence.NINETY_FIVE))
        .isEqualTo(WilsonInterval.of(new HitCount(1, 2), Confidence.NINETY_FIVE));
    assertThat(calibration.expectedError()).isCloseTo((2 * 0.13 + 0.2 + 0) / 4, within(1e-12));
    assertThat(calibration.brier())
        .isCloseTo((0.39 * 0.39 + 0.65 * 0.65 + 0.04) / 4, within(1e-12));
  }

  @Test
  void discriminationShouldBeTheChanceThatAHitWasToldMore() {
    assertThat(
            Calibration.of(List.of(told(0.9, true), told(0.5, true), told(0.4, false)))
                .discrimination())
        .hasValue(1);
    assertThat(
            Calibration.of(
                    List.of(told(0.9, true), told(0.4, true), told(0.5, false), told(0.1, false)))
                .discrimination())
        .hasValue(0.75);
    assertThat(Calibration.of(List.of(told(0.5, true), told(0.5, false))).discrimination())
        .hasValue(0.5);
  }

  @Test
  void discriminationShouldBeUnknownWithoutHitsOrWithoutMisses() {
    assertThat(Calibration.of(List.of()).discrimination()).isEmpty();
    assertThat(Calibration.of(List.of(told(0.5, true))).discrimination()).isEmpty();
    assertThat(Calibration.of(List.of(told(0.5, false))).discrimination()).isEmpty();
  }

  @Test
  void ofShouldHaveNothingToSayWithoutForecasts() {
    assertThat(Calibration.of(List.of()))
        .extracting(Calibration::expectedError, Calibration::brier, Calibration::deciles)
        .containsExactly(0.0, 0.0, List.of());
  }

  @Test
  void honestForecastsShouldLieInTheirIntervals() {
    Stream<PricedOutcome> honest =
        Samples.of(
            20_000,
            random -> {
              double chance = random.nextDouble();
              return told(chance, random.nextDouble() < chance);
            });

    Calibration calibration = Calibration.of(honest.toList());

    assertThat(calibration.expectedError()).isLessThan(0.02);
    assertThat(calibration.discrimination()).hasValueCloseTo(5.0 / 6, within(0.01));
    assertThat(calibration.deciles())
        .allSatisfy(decile ->
            assertThat(decile.interval(new Confidence(0.999)).contains(decile.told())).isTrue());
  }
}
