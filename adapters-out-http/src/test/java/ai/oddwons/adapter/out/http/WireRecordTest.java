package ai.oddwons.adapter.out.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WireRecordTest {
  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"f\":null}", "{\"f\":\"\"}", "{\"f\":\" \"}"})
  void everyReaderShouldTakeAbsentNullAndBlankForNothing(String json) {
    WireRecord record = read(json);

    assertThat(record.text("f")).isNull();
    assertThat(record.decimal("f")).isNull();
    assertThat(record.price("f")).isNull();
    assertThat(record.priceInCents("f")).isNull();
    assertThat(record.quantity("f")).isNull();
    assertThat(record.instant("f")).isNull();
    assertThat(record.epochSeconds("f")).isNull();
    assertThat(record.epochMillis("f")).isNull();
    assertThat(record.flag("f")).isNull();
    assertThat(record.list("f")).isEmpty();
    assertThat(record.malformed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"f\":{}}", "{\"f\":\"x\"}", "{\"f\":[true]}"})
  void everyReaderShouldRememberWhatMakesNoSense(String json) {
    assertMalformed(json, record -> record.decimal("f"));
    assertMalformed(json, record -> record.price("f"));
    assertMalformed(json, record -> record.quantity("f"));
    assertMalformed(json, record -> record.instant("f"));
    assertMalformed(json, record -> record.epochSeconds("f"));
    assertMalformed(json, record -> record.flag("f"));
    assertMalformed(json, record -> record.texts("f").stream().findAny().orElse(null));
    assertMalformed(json, record -> record.records("f").stream().findAny().orElse(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.42", "0.4200", "\"0.42\"", "\"0.420000\"", "42e-2"})
  void priceShouldReadTextAndNumbersExactly(String value) {
    assertThat(read("{\"f\":%s}".formatted(value)).price("f")).isEqualTo(Price.ofCents(42));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.01", "-0.1", "\"0.0000001\"", "1e999999999", "\"NaN\"", "true"})
  void priceShouldRefuseWhatIsNone(String value) {
    assertMalformed("{\"f\":%s}".formatted(value), record -> record.price("f"));
  }

  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.3",
    "0.29999999999999999, 0.3",
    "0.0055000000000000005, 0.0055",
    "1.0000000000000002, 1",
    "-5.551115123125783E-17, 0",
    "0.123456000999, 0.123456"
  })
  void priceShouldHearPastBinaryNoise(String number, String meant) {
    assertThat(read("{\"f\":%s}".formatted(number)).price("f"))
        .isEqualTo(Price.ofDecimal(new BigDecimal(meant)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.123456002",
        "0.1234565",
        "1.00000001",
        "\"0.30000000000000004\"",
        "\"1.0000000000000002\""
      })
  void priceShouldTakeNothingElseForNoise(String value) {
    assertMalformed("{\"f\":%s}".formatted(value), record -> record.price("f"));
  }

  @Test
  void priceInCentsShouldReadWholeAndBrokenCents() {
    assertThat(read("{\"f\":42}").priceInCents("f")).isEqualTo(Price.ofCents(42));
    assertThat(read("{\"f\":4.5}").priceInCents("f")).isEqualTo(Price.ofMicros(45_000));
  }

  @Test
  void decimalShouldNeverGoThroughADouble() {
    assertThat(read("{\"f\":0.1000000000000000055511151231257827}").decimal("f"))
        .isEqualTo(new BigDecimal("0.1000000000000000055511151231257827"));
  }

  @Test
  void quantityShouldKeepFractions() {
    assertThat(read("{\"f\":\"13.01\"}").quantity("f")).isEqualTo(Quantity.ofMicros(13_010_000));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-19T23:20:15Z, 2026-03-19T23:20:15Z",
    "2026-03-19T23:20:15.120331Z, 2026-03-19T23:20:15.120331Z",
    "2026-03-19T23:20:15+02:00, 2026-03-19T21:20:15Z",
    "2026-03-19 23:20:15+00, 2026-03-19T23:20:15Z",
    "2026-03-19 23:20:15.5+00, 2026-03-19T23:20:15.500Z"
  })
  void instantShouldReadEveryFormThatVenuesWrite(String text, Instant expected) {
    assertThat(read("{\"f\":\"%s\"}".formatted(text)).instant("f")).isEqualTo(expected);
  }

  @Test
  void instantShouldTakeTheYearOneForNothing() {
    WireRecord record = read("{\"f\":\"0001-01-01T00:00:00Z\"}");

    assertThat(record.instant("f")).isNull();
    assertThat(record.malformed()).isEmpty();
  }

  @Test
  void instantShouldRefuseATimeWithoutAnOffset() {
    assertMalformed("{\"f\":\"2026-03-19T23:20:15\"}", record -> record.instant("f"));
  }

  @Test
  void epochsShouldReadNumbersAndText() {
    assertThat(read("{\"f\":1795100400}").epochSeconds("f"))
        .isEqualTo(Instant.ofEpochSecond(1_795_100_400));
    assertThat(read("{\"f\":\"1795100400123\"}").epochMillis("f"))
        .isEqualTo(Instant.ofEpochMilli(1_795_100_400_123L));
  }

  @Test
  void textsShouldReadAnArrayAndAnArrayWrittenAsText() {
    assertThat(read("{\"f\":[\"Yes\",\"No\"]}").texts("f")).containsExactly("Yes", "No");
    assertThat(read("{\"f\":\"[\\\"Yes\\\", \\\"No\\\"]\"}").texts("f"))
        .containsExactly("Yes", "No");
  }

  @Test
  void requireShouldSayWhichFieldIsMissing() {
    assertThatThrownBy(() -> read("{}").requireText("ticker"))
        .isInstanceOf(Unreadable.class)
        .hasMessage("missing_field: ticker");
  }

  @Test
  void requireShouldShowWhatIsMalformed() {
    WireRecord record = read("{\"f\":\"much\"}");

    assertThatThrownBy(() -> record.require("f", record::price))
        .isInstanceOf(Unreadable.class)
        .hasMessage("malformed_field: f = \"much\"");
  }

  @Test
  void constructorShouldRefuseWhatIsNoObject() {
    assertThatThrownBy(() -> read("[]")).isInstanceOf(Unreadable.class);
  }

  private static void assertMalformed(String json, Function<WireRecord, @Nullable Object> reader) {
    WireRecord record = read(json);
    assertThat(reader.apply(record)).isNull();
    assertThat(record.malformed()).containsExactly("f");
  }

  private static WireRecord read(String json) {
    return new WireRecord(JsonBody.of(json).tree());
  }
}
