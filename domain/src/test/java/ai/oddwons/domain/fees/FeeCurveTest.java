package ai.oddwons.domain.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class FeeCurveTest {
  private static final BigDecimal RATE = new BigDecimal("0.07");

  @Test
  void aCurveShouldBeEqualHoweverItsRatesAreWritten() {
    assertThat(new FeeCurve(RATE, BigDecimal.ZERO, 1))
        .isEqualTo(new FeeCurve(new BigDecimal("0.0700"), new BigDecimal("0.00"), 1))
        .isNotEqualTo(new FeeCurve(RATE, BigDecimal.ZERO, 2));
  }

  @Test
  void aCurveShouldRefuseNegativeRatesAndAFlatExponent() {
    BigDecimal negative = new BigDecimal("-0.01");

    assertThatThrownBy(() -> new FeeCurve(negative, BigDecimal.ZERO, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FeeCurve(RATE, negative, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FeeCurve(RATE, BigDecimal.ZERO, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
