package ai.oddwons.adapter.out.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PayoutsTest {

  @Test
  void ofMicroDollarsShouldReadYesNoAndVoid() {
    assertThat(micros("1000000", "0")).contains(new Settlement.Yes());
    assertThat(micros("0", "1000000")).contains(new Settlement.No());
    assertThat(micros("500000", "500000")).contains(new Settlement.Voided(Price.ofCents(50)));
  }

  @Test
  void ofMicroDollarsShouldReadAnyOtherSplitAsScalar() {
    assertThat(micros("250000", "750000")).contains(new Settlement.Scalar(Price.ofCents(25)));
    assertThat(micros("500001", "499999")).contains(new Settlement.Scalar(Price.ofMicros(500_001)));
  }

  @ParameterizedTest
  @CsvSource({
    "1000000, 1000000",
    "0, 0",
    "1000000, 1",
    "-1, 1000001",
    "1, 0",
    "0.5, 0.5",
    "999999.5, 0.5"
  })
  void ofMicroDollarsShouldRefuseContradictions(String yes, String no) {
    assertThat(micros(yes, no)).isEmpty();
  }

  @Test
  void ofMicroDollarsShouldRefuseAnyOtherNumberOfOutcomes() {
    assertThat(Payouts.ofMicroDollars(List.of())).isEmpty();
    assertThat(Payouts.ofMicroDollars(List.of(new BigDecimal("1000000")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "0.9999, 0.0001", "0.999999, 0.000001", "0.99, 0.01"})
  void ofDisplayedPricesShouldRoundToYes(String yes, String no) {
    assertThat(displayed(yes, no)).contains(new Settlement.Yes());
  }

  @Test
  void ofDisplayedPricesShouldRoundToNoAndVoid() {
    assertThat(displayed("0.000001", "0.9999")).contains(new Settlement.No());
    assertThat(displayed("0.5", "0.5")).contains(new Settlement.Voided(Price.ofCents(50)));
    assertThat(displayed("0.495", "0.505")).contains(new Settlement.Voided(Price.ofCents(50)));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.5836, 0.4164", "0.98, 0.02", "1, 1", "0.5, 0"})
  void ofDisplayedPricesShouldDistrustTheRest(String yes, String no) {
    assertThat(displayed(yes, no)).isEmpty();
  }

  private static Optional<Settlement> micros(String yes, String no) {
    return Payouts.ofMicroDollars(List.of(new BigDecimal(yes), new BigDecimal(no)));
  }

  private static Optional<Settlement> displayed(String yes, String no) {
    return Payouts.ofDisplayedPrices(
        List.of(Price.ofDecimal(new BigDecimal(yes)), Price.ofDecimal(new BigDecimal(no))));
  }
}
