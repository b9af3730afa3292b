package ai.oddwons.domain.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import java.time.Instant;
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

  @Test
  void takerFeePerShareShouldFollowTheCurveExactly() {
    FeeCurve kalshi = new FeeCurve(RATE, BigDecimal.ZERO, 1);

    assertThat(kalshi.takerFeePerShare(Price.ofCents(50))).isEqualByComparingTo("0.0175");
    assertThat(kalshi.takerFeePerShare(Price.ofCents(1))).isEqualByComparingTo("0.000693");
    assertThat(kalshi.takerFeePerShare(Price.ofCents(99))).isEqualByComparingTo("0.000693");
    assertThat(kalshi.takerFeePerShare(Price.ONE)).isEqualByComparingTo("0");
    assertThat(new FeeCurve(RATE, BigDecimal.ZERO, 2).takerFeePerShare(Price.ofCents(50)))
        .isEqualByComparingTo("0.004375");
  }

  @Test
  void termsShouldChargeNothingBeforeTheEndOfAWaiver() {
    Instant noon = Instant.parse("2026-11-20T12:00:00Z");
    FeeTerms waived = new FeeTerms.Charged(new FeeCurve(RATE, BigDecimal.ZERO, 1), noon);

    assertThat(waived.takerFeePerShare(Price.ofCents(50), noon.minusMillis(1)))
        .isEqualTo(new ShareFee.Known(BigDecimal.ZERO));
    assertThat(waived.takerFeePerShare(Price.ofCents(50), noon))
        .isEqualTo(new ShareFee.Known(new BigDecimal("0.0175")));
  }

  @Test
  void unknownTermsShouldNotBeFree() {
    Instant noon = Instant.parse("2026-11-20T12:00:00Z");

    assertThat(new FeeTerms.Unknown("odd").takerFeePerShare(Price.ofCents(50), noon))
        .isEqualTo(new ShareFee.Refused(new FeeRefusal(FeeRefusal.Kind.UNKNOWN_TERMS, "odd")));
    assertThat(new FeeTerms.Free().takerFeePerShare(Price.ofCents(50), noon))
        .isEqualTo(new ShareFee.Known(BigDecimal.ZERO));
  }
}
