package ai.oddwons.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.Samples;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuantityTest {

  static Stream<Quantity> anyQuantity() {
    return Samples.of(300, random -> Quantity.ofMicros(random.nextLong(Long.MAX_VALUE / 4)));
  }

  @ParameterizedTest
  @CsvSource({
    "0.00, 0",
    "13.00, 13000000",
    "0.01, 10000",
    "5579792.8, 5579792800000",
    "1E+2, 100000000",
    "31056779.914250713, 31056779914250",
    "0.0000009, 0"
  })
  void tryParseShouldReadSizesAndRoundComputedCountersDown(String text, long micros) {
    assertThat(Quantity.tryParse(text)).contains(Quantity.ofMicros(micros));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "-0.0000001", "x", "1e400", "9e18", "NaN", "Infinity"})
  void tryParseShouldBeEmptyForWhatIsNoQuantity(String text) {
    assertThat(Quantity.tryParse(text)).isEmpty();
  }

  @Test
  void tryParseShouldRefuseALongTextUnread() {
    assertThat(Quantity.tryParse("1".repeat(61))).isEmpty();
    assertThat(Quantity.tryParse("0." + "0".repeat(58))).contains(Quantity.ZERO);
  }

  @ParameterizedTest
  @MethodSource("anyQuantity")
  void tryParseShouldReadBackWhatToStringWrote(Quantity quantity) {
    assertThat(Quantity.tryParse(quantity.toString())).contains(quantity);
  }

  @ParameterizedTest
  @MethodSource("anyQuantity")
  void minusShouldUndoPlus(Quantity quantity) {
    Quantity more = Quantity.ofShares(17);

    assertThat(quantity.plus(more).minus(more)).isEqualTo(quantity);
  }

  @Test
  void minusShouldNotGoBelowZero() {
    assertThat(Quantity.ofShares(2).minus(Quantity.ofShares(2)).isZero()).isTrue();
    assertThatThrownBy(() -> Quantity.ofShares(2).minus(Quantity.ofMicros(2_000_001)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void plusShouldNotWrapAround() {
    Quantity huge = Quantity.ofMicros(Long.MAX_VALUE);

    assertThatThrownBy(() -> huge.plus(Quantity.ofMicros(1)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void quantitiesShouldBeComparedByWorth() {
    Quantity two = Quantity.ofDecimal(new BigDecimal("2.00"));

    assertThat(two)
        .isEqualTo(Quantity.ofShares(2))
        .hasSameHashCodeAs(Quantity.ofShares(2))
        .isNotEqualTo(Quantity.ofShares(3))
        .isNotEqualTo("2")
        .isLessThan(Quantity.ofShares(3))
        .hasToString("2");
    assertThat(two.isZero()).isFalse();
  }

  @Test
  void ofMicrosShouldRefuseLessThanNothing() {
    assertThatThrownBy(() -> Quantity.ofMicros(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Quantity.ofDecimal(new BigDecimal("-0.0000001")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
