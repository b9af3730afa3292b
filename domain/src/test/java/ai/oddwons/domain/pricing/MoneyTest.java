package ai.oddwons.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

final class MoneyTest {
  @Test
  void equalWorthShouldBeEqualHoweverItIsWritten() {
    assertThat(Money.ofDollars("0.50"))
        .isEqualTo(Money.ofDollars(new BigDecimal("0.5")))
        .hasSameHashCodeAs(Money.ofDollars("0.5"))
        .isNotEqualTo(Money.ofDollars("0.51"));
    assertThat(Money.ofDollars("0.00")).isEqualTo(Money.ZERO).hasSameHashCodeAs(Money.ZERO);
  }

  @Test
  void arithmeticShouldBeExact() {
    assertThat(Money.ofDollars("0.1").plus(Money.ofDollars("0.2"))).hasToString("0.3");
    assertThat(Money.ofDollars("1").minus(Money.ofDollars("1.01"))).hasToString("-0.01");
    assertThat(Money.ofDollars("0.015").times(3)).hasToString("0.045");
    assertThat(Money.ofDollars("0.5").times(new BigDecimal("0.07"))).hasToString("0.035");
    assertThat(Money.ofShares(Price.ofMicros(1), Quantity.ofMicros(1)))
        .hasToString("0.000000000001");
    assertThat(Money.ofDollars(100)).hasToString("100");
  }

  @Test
  void roundingShouldFollowTheSignOnlyWhereAskedTo() {
    Money debt = Money.ofDollars("-0.058639");

    assertThat(debt.rounded(2, RoundingMode.FLOOR)).hasToString("-0.06");
    assertThat(debt.rounded(2, RoundingMode.CEILING)).hasToString("-0.05");
    assertThat(Money.ofDollars("-0.06").rounded(2, RoundingMode.FLOOR)).hasToString("-0.06");
    assertThat(Money.ofDollars("-0.0600").rounded(2, RoundingMode.FLOOR)).hasToString("-0.06");
  }

  @Test
  void signShouldBeToldApart() {
    assertThat(Money.ofDollars("0.01").isPositive()).isTrue();
    assertThat(Money.ZERO.isPositive() || Money.ZERO.isNegative()).isFalse();
    assertThat(Money.ofDollars("0.01").negated().isNegative()).isTrue();
    assertThat(Money.ofDollars("0.0").isZero()).isTrue();
    assertThat(Money.ZERO.isBelow(Money.ofDollars(1))).isTrue();
    assertThat(Money.ofDollars(1).isAbove(Money.ofDollars(1))).isFalse();
  }
}
