package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalTailTest {

  /** Expected numbers with fifty digits from the complementary error function. */
  @ParameterizedTest
  @CsvSource({
    "-40, 0",
    "0, 0.30102999566398120",
    "1, 0.79954604834591",
    "3, 2.8696990412",
    "10, 23.1180539",
    "29.999999, 197.3092",
    "30, 197.3092",
    "40, 349.4370",
  })
  void oneSidedShouldBeTheLogarithmOfTheUpperTail(double sigmas, double decades) {
    assertThat(NormalTail.oneSidedDecades(sigmas)).isCloseTo(decades, within(1e-4));
  }

  @Test
  void twoSidedShouldCountBothSidesAndNeverMoreThanAll() {
    assertThat(NormalTail.twoSidedDecades(0)).isCloseTo(0, within(1e-15));
    assertThat(NormalTail.twoSidedDecades(-3))
        .isEqualTo(NormalTail.twoSidedDecades(3))
        .isCloseTo(-Math.log10(NormalTail.THREE_SIGMA_TWO_SIDED), within(1e-12));
    assertThat(NormalTail.oneSidedDecades(3))
        .isCloseTo(-Math.log10(NormalTail.THREE_SIGMA_ONE_SIDED), within(1e-12));
  }

  @Test
  void decadesShouldRiseAllTheWay() {
    for (double z = 0; z < 60; z += 0.01) {
      assertThat(NormalTail.oneSidedDecades(z + 0.01)).isGreaterThan(NormalTail.oneSidedDecades(z));
    }
    assertThat(NormalTail.oneSidedDecades(1e9)).isFinite();
  }

  @Test
  void sigmasShouldBeANumber() {
    assertThatIllegalArgumentException().isThrownBy(() -> NormalTail.oneSidedDecades(Double.NaN));
  }
}
