package ai.oddwons.domain.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuadraticScheduleTest {
  @ParameterizedTest
  @CsvSource({
    "quadratic, 1, 0.07, 0",
    "quadratic, 0.5, 0.035, 0",
    "quadratic_with_maker_fees, 1, 0.07, 0.0175",
    "quadratic_with_combo_maker_fees, 1, 0.07, 0.035",
    "quadratic_with_maker_fees, 0.5, 0.035, 0.00875"
  })
  void termsShouldScaleThePublishedRates(
      String type, BigDecimal multiplier, BigDecimal taker, BigDecimal maker) {
    assertThat(new QuadraticSchedule(type, multiplier).terms(null))
        .isEqualTo(new FeeTerms.Charged(new FeeCurve(taker, maker, 1), null));
  }

  @ParameterizedTest
  @CsvSource({
    "flat, 1",
    "margin_market_maker_program_fees, 1",
    ", 1",
    "quadratic, ",
    "quadratic, -1"
  })
  void termsShouldNeverTakeTheUnknownForFree(
      @Nullable String type, @Nullable BigDecimal multiplier) {
    assertThat(new QuadraticSchedule(type, multiplier).terms(null))
        .isInstanceOf(FeeTerms.Unknown.class);
  }

  @Test
  void termsShouldTakeAMultiplierOfZeroForFree() {
    assertThat(new QuadraticSchedule("quadratic", BigDecimal.ZERO).terms(null))
        .isEqualTo(new FeeTerms.Free());
  }

  @Test
  void termsShouldKeepAWaiver() {
    Instant end = Instant.parse("2026-12-01T00:00:00Z");

    assertThat(new QuadraticSchedule("quadratic", BigDecimal.ONE).terms(end))
        .isEqualTo(
            new FeeTerms.Charged(new FeeCurve(new BigDecimal("0.07"), BigDecimal.ZERO, 1), end));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, quadratic, 1",
        "'', -, quadratic, 1",
        "flat, -, flat, 1",
        "-, 0, quadratic, 0",
        "quadratic_with_maker_fees, 0.5, quadratic_with_maker_fees, 0.5",
      })
  void overrideShouldWinOneByOne(
      @Nullable String type, @Nullable BigDecimal multiplier, String thenType, BigDecimal then) {
    QuadraticSchedule series = new QuadraticSchedule("quadratic", BigDecimal.ONE);

    assertThat(series.overriddenBy(new QuadraticSchedule(type, multiplier)))
        .isEqualTo(new QuadraticSchedule(thenType, then));
  }
}
