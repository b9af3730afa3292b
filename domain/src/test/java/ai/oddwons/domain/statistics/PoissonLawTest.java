package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PoissonLawTest {

  @Test
  void surpriseShouldBeTheChanceOfSoManyOrMore() {
    PoissonLaw one = new PoissonLaw(1);

    assertThat(one.surpriseAt(0)).isEqualTo(Surprise.NONE);
    assertThat(one.surpriseAt(1).pValue()).isCloseTo(1 - Math.exp(-1), within(1e-14));
    assertThat(one.surpriseAt(2).pValue()).isCloseTo(1 - 2 * Math.exp(-1), within(1e-14));
    assertThat(new PoissonLaw(1_000).surpriseAt(1_000).pValue()).isCloseTo(0.5042, within(1e-4));
  }

  /** 1,000 where one is expected: e^-1/1000! (1 + 1/1001 + ...), and 1000! has 2,568 digits. */
  @Test
  void surpriseShouldStayFiniteFarOut() {
    assertThat(new PoissonLaw(1).surpriseAt(1_000).bits() * Math.log10(2))
        .isCloseTo(2_568.0385, within(1e-3));
  }

  @Test
  void surpriseShouldRiseAcrossTheChangeOfFormula() {
    PoissonLaw law = new PoissonLaw(3);
    for (long count = 0; count < 400; count++) {
      assertThat(law.surpriseAt(count + 1).bits()).isGreaterThan(law.surpriseAt(count).bits());
    }
  }

  @Test
  void nonsenseShouldBeRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PoissonLaw(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PoissonLaw(1).surpriseAt(-1));
  }
}
