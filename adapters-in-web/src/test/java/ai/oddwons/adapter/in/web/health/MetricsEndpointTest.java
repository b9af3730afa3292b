package ai.oddwons.adapter.in.web.health;

import ai.oddwons.adapter.in.web.Clients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient;

final class MetricsEndpointTest {
  private final WebTestClient client =
      Clients.of(new MetricsEndpoint(contentType -> "written as " + contentType));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */* | text/plain;version=0.0.4;charset=utf-8
          text/plain | text/plain;version=0.0.4;charset=utf-8
          application/openmetrics-text;version=1.0.0,text/plain;q=0.5 | application/openmetrics-text;version=1.0.0;charset=utf-8
          """)
  void metricsShouldSpeakTheFormatThatIsAskedFor(String accept, String format) {
    client
        .get()
        .uri("/metrics")
        .header("Accept", accept)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Content-Type", format)
        .expectBody(String.class)
        .isEqualTo("written as " + format);
  }

  @Test
  void metricsShouldNotPretendToBeJson() {
    client
        .get()
        .uri("/metrics")
        .header("Accept", "application/json")
        .exchange()
        .expectStatus()
        .isEqualTo(406);
  }
}
