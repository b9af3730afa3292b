package ai.oddwons.adapter.out.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RetryAfterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "7 | 7",
        " 120 | 120",
        "1.5 | 2",
        "Fri, 20 Nov 2026 12:00:30 GMT | 30",
        "Fri, 20 Nov 2026 11:00:00 GMT | 0",
        "999999999 | 86400",
        "Fri, 31 Dec 9999 23:59:59 GMT | 86400"
      })
  void parseShouldReadBothForms(String header, long seconds) {
    assertThat(RetryAfter.parse(header, Timings.NOW)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "99999999999", "Fri, 32 Nov 2026 12:00:30 GMT"})
  void parseShouldIgnoreWhatMakesNoSense(String header) {
    assertThat(RetryAfter.parse(header, Timings.NOW)).isNull();
  }

  @Test
  void parseShouldKnowThatThereIsNone() {
    assertThat(RetryAfter.parse(null, Timings.NOW)).isNull();
  }
}
