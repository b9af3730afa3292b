package ai.oddwons.adapter.out.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.VenueFailure;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.test.StepVerifier;

/**
 * A server that hangs or breaks off; apart, because it keeps its threads busy for the next test.
 */
final class GuardedHttpTroubleTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration IMPATIENT = Duration.ofMillis(400);
  private static final Duration PATIENT = Duration.ofSeconds(60);
  private static final int TRIES = 3;

  @RegisterExtension
  private final WireMockExtension venue =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @ParameterizedTest
  @EnumSource(Fault.class)
  void readShouldTryAgainABrokenConnection(Fault fault) {
    venueAnswers(aResponse().withFault(fault));

    fails(PATIENT, "");
  }

  @Test
  void readShouldNotWaitForAVenueThatHangs() {
    venueAnswers(okJson("{}").withFixedDelay(2_000));

    fails(IMPATIENT, "timed out");
  }

  @Test
  void readShouldNotWaitForABodyThatDribbles() {
    venueAnswers(okJson("{\"a\":\"0123456789\"}").withChunkedDribbleDelay(10, 2_000));

    fails(IMPATIENT, "timed out");
  }

  @Test
  void readShouldTryAgainABodyThatIsNotPackedAsItSays() {
    venueAnswers(okJson("{\"title\":\"plain\"}").withHeader("Content-Encoding", "gzip"));

    fails(PATIENT, "damaged");
  }

  private void venueAnswers(ResponseDefinitionBuilder response) {
    venue.stubFor(any(anyUrl()).willReturn(response));
  }

  /** A client may itself repeat a request on a connection that broke before any answer. */
  private void fails(Duration callTimeout, String words) {
    HttpSettings settings =
        HttpSettings.of(URI.create(venue.baseUrl())).withCallTimeout(callTimeout);
    try (HttpTransport transport = new HttpTransport("trouble", settings)) {
      fails(transport, words);
    }
  }

  private void fails(HttpTransport transport, String words) {
    RetryPolicy quick =
        new RetryPolicy(TRIES, Duration.ofMillis(2), Duration.ofMillis(5), Duration.ZERO);
    Telemetry telemetry = new Telemetry(new SimpleMeterRegistry(), ObservationRegistry.create());
    VenueGuards guards = new VenueGuards("trouble", quick, Timings.real(), telemetry);

    StepVerifier.create(
            new GuardedHttp(transport, guards)
                .read(HttpCall.get("thing", "/thing"), body -> body.tree().toString()))
        .expectErrorSatisfies(failure ->
            assertThat(failure)
                .isInstanceOf(VenueFailure.Temporary.class)
                .hasMessageContaining(words))
        .verify(PATIENCE);
    assertThat(venue.getAllServeEvents()).hasSizeGreaterThanOrEqualTo(TRIES);
  }
}
