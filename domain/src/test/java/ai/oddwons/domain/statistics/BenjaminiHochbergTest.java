package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.Samples;
import org.junit.jupiter.api.Test;

final class BenjaminiHochbergTest {
  private static double[] p(double... pValues) {
    return pValues;
  }

  @Test
  void selectShouldTakeNothingFromNothing() {
    assertThat(BenjaminiHochberg.select(p(), 0.1)).isEmpty();
    assertThat(BenjaminiHochberg.select(p(0.2, 0.3), 0.1)).isEmpty();
  }

  @Test
  void selectShouldBeAPlainTestForASinglePValue() {
    assertThat(BenjaminiHochberg.select(p(0.1), 0.1)).containsExactly(0);
    assertThat(BenjaminiHochberg.select(p(0.1001), 0.1)).isEmpty();
  }

  @Test
  void selectShouldAnswerWithPositionsInTheGivenOrder() {
    assertThat(BenjaminiHochberg.select(p(0.9, 0.002, 0.5, 0.001), 0.1)).containsExactly(1, 3);
  }

  @Test
  void selectShouldStepUpOverOneThatFailsItsOwnLine() {
    assertThat(BenjaminiHochberg.select(p(0.04, 0.05), 0.05)).containsExactly(0, 1);
    assertThat(BenjaminiHochberg.select(p(0.04, 0.051), 0.05)).isEmpty();
  }

  @Test
  void selectShouldNotLoseATieToRounding() {
    assertThat(BenjaminiHochberg.select(p(0.3, 0.1 * 3, 0.30000000000000004), 0.3)).hasSize(3);
  }

  @Test
  void selectShouldTakeZerosOnlyAtRateZeroAndAllAtRateOne() {
    assertThat(BenjaminiHochberg.select(p(0, 1e-300, 0), 0)).containsExactly(0, 2);
    assertThat(BenjaminiHochberg.select(p(1, 0.5, 1), 1)).containsExactly(0, 1, 2);
  }

  @Test
  void selectShouldGrowWithTheRateAndKeepWhatItHad() {
    Samples.of(300, random -> random.doubles(25, 0, 1).map(u -> u * u * u).toArray())
        .forEach(pValues -> {
          for (double q = 0.05; q < 0.86; q += 0.1) {
            assertThat(BenjaminiHochberg.select(pValues, q + 0.1))
                .containsAll(BenjaminiHochberg.select(pValues, q));
          }
        });
  }

  @Test
  void impossibleArgumentsShouldThrow() {
    assertThatThrownBy(() -> BenjaminiHochberg.select(p(1.1), 0.1)).hasMessageContaining("p-value");
    assertThatThrownBy(() -> BenjaminiHochberg.select(p(Double.NaN), 0.1))
        .hasMessageContaining("p-value");
    assertThatThrownBy(() -> BenjaminiHochberg.select(p(0.5), -0.1)).hasMessageContaining("rate");
  }
}
