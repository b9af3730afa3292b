package ai.oddwons.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.Samples;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PriceTest {

  static Stream<Price> anyPrice() {
    return Samples.of(500, random -> Price.ofMicros(random.nextLong(1_000_001)));
  }

  static Stream<Arguments> anyTwo() {
    return Samples.of(
        500,
        random ->
            Arguments.of(
                Price.ofMicros(random.nextLong(1_000_001)),
                Price.ofMicros(random.nextLong(1_000_001))));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 50, 99, 100})
  void ofCentsShouldTakeWhatAShareCanCost(long cents) {
    assertThat(Price.ofCents(cents).toMicros()).isEqualTo(cents * 10_000);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 101, Long.MIN_VALUE / 10_000, Integer.MAX_VALUE})
  void ofCentsShouldRefuseWhatNoShareCosts(long cents) {
    assertThatThrownBy(() -> Price.ofCents(cents)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ofDecimalShouldRefuseAFinerPriceThanAMillionth() {
    BigDecimal tooFine = new BigDecimal("0.0000001");

    assertThatThrownBy(() -> Price.ofDecimal(tooFine)).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.0000, 0",
    "1, 1000000",
    "1.0000, 1000000",
    "0.42, 420000",
    ".48, 480000",
    "0.415, 415000",
    "0.000001, 1",
    "4.2E-1, 420000",
    "-0, 0"
  })
  void tryParseShouldReadEveryWayAVenueWritesAPrice(String text, long micros) {
    assertThat(Price.tryParse(text)).contains(Price.ofMicros(micros));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "-0.01",
        "1.000001",
        "0.0000001",
        "NaN",
        "1e999999999",
        "1e-999999999",
        "0.42 ",
        "0,42",
        "00000000000000000000000000000000000000000.5"
      })
  void tryParseShouldBeEmptyForWhatIsNoPrice(String text) {
    assertThat(Price.tryParse(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("anyPrice")
  void tryParseShouldReadBackWhatToStringWrote(Price price) {
    assertThat(Price.tryParse(price.toString())).contains(price);
  }

  @ParameterizedTest
  @MethodSource("anyPrice")
  void complementShouldPayOneTogether(Price price) {
    assertThat(price.complement().toMicros() + price.toMicros()).isEqualTo(1_000_000);
    assertThat(price.complement().complement()).isEqualTo(price);
  }

  @ParameterizedTest
  @MethodSource("anyTwo")
  void midToShouldLieBetweenAndNotDependOnTheOrder(Price one, Price other) {
    Price mid = one.midTo(other);

    assertThat(mid).isEqualTo(other.midTo(one));
    assertThat(Math.abs(2 * mid.toMicros() - one.toMicros() - other.toMicros()))
        .isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0", "1, 2, 2", "2, 3, 2", "410000, 420000, 415000", "5, 5, 5"})
  void midToShouldGiveHalfAMillionthToTheEvenNeighbour(long one, long other, long mid) {
    assertThat(Price.ofMicros(one).midTo(Price.ofMicros(other))).isEqualTo(Price.ofMicros(mid));
  }

  @Test
  void isInnerShouldLeaveOutBothEnds() {
    assertThat(Price.ZERO.isInner()).isFalse();
    assertThat(Price.ofMicros(1).isInner()).isTrue();
    assertThat(Price.ofMicros(999_999).isInner()).isTrue();
    assertThat(Price.ONE.isInner()).isFalse();
  }

  @Test
  void comparisonsShouldBeStrict() {
    Price low = Price.ofCents(41);
    Price high = Price.ofCents(42);

    assertThat(high.isAbove(low)).isTrue();
    assertThat(low.isAbove(high)).isFalse();
    assertThat(low.isAbove(low)).isFalse();
    assertThat(low.isBelow(high)).isTrue();
    assertThat(high.isBelow(low)).isFalse();
    assertThat(low.isBelow(low)).isFalse();
    assertThat(low).isLessThan(high);
  }

  @Test
  void upToShouldMeasureADistance() {
    assertThat(Price.ofCents(41).upTo(Price.ofCents(43))).isEqualTo(Spread.ofCents(2));
    assertThatThrownBy(() -> Price.ofCents(43).upTo(Price.ofCents(41)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalWorthShouldBeEqualHoweverWritten() {
    Price half = Price.ofCents(50);

    assertThat(half)
        .isEqualTo(Price.ofDecimal(new BigDecimal("0.500")))
        .hasSameHashCodeAs(Price.ofDecimal(new BigDecimal("0.5")))
        .isNotEqualTo(Price.ofCents(51))
        .isNotEqualTo("0.5")
        .hasToString("0.5");
  }

  @Test
  void toDecimalShouldBePlain() {
    assertThat(Price.ONE.toDecimal()).isEqualTo(new BigDecimal("1"));
    assertThat(Price.ZERO.toString()).isEqualTo("0");
    assertThat(Price.ofMicros(1).toString()).isEqualTo("0.000001");
  }
}
