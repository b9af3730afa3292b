package ai.oddwons.adapter.out.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VenueTimesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T00:00:00Z,             2026-11-22T00:00:00Z",
    "2026-11-18T12:00:00.482Z,         2026-11-18T12:00:00.482Z",
    "2026-11-18T12:00:00.5Z,           2026-11-18T12:00:00.500Z",
    "2026-11-18T12:00:00.376667Z,      2026-11-18T12:00:00.376667Z",
    "2026-03-19 23:20:15+00,           2026-03-19T23:20:15Z",
    "2026-03-19 23:20:15.835+00,       2026-03-19T23:20:15.835Z",
    "2026-03-19 23:20:15-05,           2026-03-20T04:20:15Z",
    "2026-03-19 23:20:15+0130,         2026-03-19T21:50:15Z",
    "2026-03-19T23:20:15+02:00,        2026-03-19T21:20:15Z",
    "2026-11-22,                       2026-11-22T00:00:00Z"
  })
  void parseShouldReadEveryFormOfTheVenue(String text, Instant expected) {
    assertThat(VenueTimes.parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "soon", "2026-13-01", "0001-01-01T00:00:00Z", "1795100412"})
  void parseShouldTreatWhatIsNoTimeAsAbsent(String text) {
    assertThat(VenueTimes.parse(text)).isNull();
  }

  @Test
  void parseShouldKeepNullAbsent() {
    assertThat(VenueTimes.parse(null)).isNull();
    assertThat(VenueTimes.ofMillis(null)).isNull();
    assertThat(VenueTimes.ofSeconds(null)).isNull();
  }

  @Test
  void ofMillisShouldReadUnixMilliseconds() {
    assertThat(VenueTimes.ofMillis(new BigDecimal("1795100412345")))
        .isEqualTo(Instant.ofEpochMilli(1795100412345L));
  }

  @Test
  void ofSecondsShouldReadUnixSeconds() {
    assertThat(VenueTimes.ofSeconds(new BigDecimal("1795100412")))
        .isEqualTo(Instant.ofEpochSecond(1795100412L));
  }

  @Test
  void ofMillisShouldTreatAbsurdNumbersAsAbsent() {
    assertThat(VenueTimes.ofMillis(new BigDecimal("9".repeat(40)))).isNull();
    assertThat(VenueTimes.ofSeconds(BigDecimal.ZERO)).isNull();
    assertThat(VenueTimes.ofSeconds(new BigDecimal("-5"))).isNull();
  }
}
