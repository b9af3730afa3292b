package ai.oddwons.adapter.out.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VenueMessageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"code\":\"bad_request\",\"message\":\"no such status\"} | bad_request: no such status",
        "{\"error\":\"too many requests\"} | too many requests",
        "{\"error\":{\"code\":\"c\",\"message\":\"m\"}} | c: m",
        "{\"type\":\"validation error\",\"error\":\"id is invalid\"} | id is invalid",
        "plain words | plain words",
        "<html><body>busy</body></html> | an HTML page",
        "{\"code\":5} | ``"
      })
  void ofShouldFindTheWordsInEveryShape(String body, String expected) {
    assertThat(VenueMessage.of(body)).isEqualTo(expected);
  }

  @Test
  void ofShouldStayOnOneShortLine() {
    assertThat(VenueMessage.of("a\r\nb\u0000" + "x".repeat(10_000)))
        .startsWith("a b x")
        .hasSizeLessThan(310);
  }
}
