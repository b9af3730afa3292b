package ai.oddwons.adapter.out.kalshi;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeTerms;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FeeReaderTest {
  @ParameterizedTest
  @CsvSource({
    "quadratic, 1, 0.07, 0",
    "quadratic, 0.5, 0.035, 0",
    "quadratic_with_maker_fees, 1, 0.07, 0.0175",
    "quadratic_with_combo_maker_fees, 1, 0.07, 0.035",
    "quadratic_with_maker_fees, 0.5, 0.035, 0.00875"
  })
  void readShouldScaleThePublishedRates(
      String type, BigDecimal multiplier, BigDecimal taker, BigDecimal maker) {
    assertThat(FeeReader.read(type, multiplier, null))
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
  void readShouldNeverTakeTheUnknownForFree(
      @Nullable String type, @Nullable BigDecimal multiplier) {
    assertThat(FeeReader.read(type, multiplier, null)).isInstanceOf(FeeTerms.Unknown.class);
  }

  @Test
  void readShouldTakeAMultiplierOfZeroForFree() {
    assertThat(FeeReader.read("quadratic", BigDecimal.ZERO, null)).isEqualTo(new FeeTerms.Free());
  }

  @Test
  void readShouldKeepAWaiver() {
    Instant end = Instant.parse("2026-12-01T00:00:00Z");

    assertThat(FeeReader.read("quadratic", BigDecimal.ONE, end))
        .isEqualTo(
            new FeeTerms.Charged(new FeeCurve(new BigDecimal("0.07"), BigDecimal.ZERO, 1), end));
  }
}
