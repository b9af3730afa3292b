package ai.oddwons.adapter.out.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.VenueFailure;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

final class GuardedHttpTest {
  @RegisterExtension
  private static final WireMockExtension VENUE =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int TRIES = 3;
  private static final RetryPolicy QUICK =
      new RetryPolicy(TRIES, Duration.ofMillis(2), Duration.ofMillis(5), Duration.ofSeconds(30));

  private SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private HttpTransport transport;
  private VenueGuards guards;

  @BeforeEach
  void open() {
    HttpSettings settings =
        HttpSettings.of(URI.create(VENUE.baseUrl() + "/v2"))
            .withCallTimeout(Duration.ofSeconds(20))
            .withMaxBodyBytes(100_000);
    transport = new HttpTransport("test", settings);
    guards = guards(QUICK);
  }

  @AfterEach
  void close() {
    transport.close();
  }

  @Test
  void readShouldAskNothingBeforeItIsSubscribedTo() {
    venueAnswers(okJson("{\"a\":1}"));

    read(HttpCall.get("thing", "/thing"));

    assertThat(VENUE.findAll(getRequestedFor(urlPathEqualTo("/v2/thing")))).isEmpty();
  }

  @Test
  void readShouldGiveTheBodyAndIntroduceUsHonestly() {
    venueAnswers(okJson("{\"a\":\"é\"}"));

    StepVerifier.create(read(HttpCall.get("thing", "/thing")))
        .expectNext("{\"a\":\"é\"}")
        .expectComplete()
        .verify(PATIENCE);
    VENUE.verify(
        1,
        getRequestedFor(urlPathEqualTo("/v2/thing"))
            .withHeader("User-Agent", equalTo(HttpSettings.USER_AGENT))
            .withHeader("Accept-Encoding", equalTo("gzip")));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504, 520, 524})
  void readShouldTryAgainWhatIsTemporary(int status) {
    venueAnswers(aResponse().withStatus(status).withBody("{\"error\":\"not now\"}"));

    fails(VenueFailure.Temporary.class, TRIES, "not now");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 401, 403, 404, 409, 422, 501, 505})
  void readShouldNotTryAgainWhatWasRefused(int status) {
    venueAnswers(aResponse().withStatus(status).withBody("{\"message\":\"never\"}"));

    fails(VenueFailure.Refused.class, 1, "never");
  }

  @Test
  void askShouldGiveBackTheRefusalsItIsToldOf() {
    venueAnswers(aResponse().withStatus(400).withBody("{\"message\":\"never\"}"));

    StepVerifier.create(ask(400, 404))
        .expectNext(new Answer.Refused<>(400, "status 400: never"))
        .expectComplete()
        .verify(PATIENCE);
    assertThat(meters.get("oddwons.venue.tries").tag("outcome", "refused").counter().count())
        .isEqualTo(1);
  }

  @Test
  void askShouldFailWithEveryOtherRefusal() {
    venueAnswers(aResponse().withStatus(403).withBody("{\"message\":\"never\"}"));

    StepVerifier.create(ask(400, 404)).expectError(VenueFailure.Refused.class).verify(PATIENCE);
  }

  @Test
  void askShouldReadWhatIsAnswered() {
    venueAnswers(okJson("{\"a\":1}"));

    StepVerifier.create(ask(400, 404))
        .expectNext(new Answer.Read<>("{\"a\":1}"))
        .expectComplete()
        .verify(PATIENCE);
  }

  private Mono<Answer<String>> ask(Integer... refusals) {
    return new GuardedHttp(transport, guards)
        .ask(HttpCall.get("thing", "/thing"), Set.of(refusals), body -> body.tree().toString());
  }

  @Test
  void readShouldBeEmptyForA404WhereTheCallSaysSo() {
    venueAnswers(aResponse().withStatus(404));

    StepVerifier.create(read(HttpCall.get("thing", "/thing").orEmptyWhenNotFound()))
        .expectComplete()
        .verify(PATIENCE);
  }

  @ParameterizedTest
  @CsvSource({"13", "'Fri, 20 Nov 2026 12:00:13 GMT'"})
  void readShouldPassOnHowLongTheVenueAsksUsToWait(String header) {
    guards = guards(new RetryPolicy(1, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(30)));
    venueAnswers(aResponse().withStatus(429).withHeader("Retry-After", header));

    StepVerifier.create(read(HttpCall.get("thing", "/thing")))
        .expectErrorSatisfies(failure ->
            assertThat(((VenueFailure.Temporary) failure).retryAfter())
                .contains(Duration.ofSeconds(13)))
        .verify(PATIENCE);
  }

  @Test
  void readShouldHoldBackNobodyForLongerThanACallWouldWait() {
    TokenBucket reads =
        new TokenBucket(
            "reads", new TokenBucket.Limit(600, 10, Duration.ofSeconds(1)), Timings.real());
    HttpCall call = HttpCall.get("thing", "/thing").paying(reads, 1);
    guards = guards(new RetryPolicy(1, Duration.ZERO, Duration.ZERO, Duration.ofMillis(5)));
    venueAnswers(aResponse().withStatus(429).withHeader("Retry-After", "999999999"));
    StepVerifier.create(read(call)).expectError(VenueFailure.Temporary.class).verify(PATIENCE);

    venueAnswers(okJson("{}"));

    StepVerifier.create(read(call)).expectNext("{}").expectComplete().verify(PATIENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>checking your browser</html>", "{\"a\":[1,", "{\"a\":"})
  void readShouldTryAgainABodyThatIsCutOrFromTheEdge(String body) {
    venueAnswers(ok(body));

    fails(VenueFailure.Temporary.class, TRIES, "not JSON, or cut off");
  }

  @Test
  void readShouldRefuseABodyBeyondTheCap() {
    venueAnswers(okJson("\"" + "x".repeat(100_000) + "\""));

    fails(VenueFailure.ContractBroken.class, 1, "longer than 100000 bytes");
  }

  @Test
  void readShouldCallAnotherShapeABrokenContract() {
    venueAnswers(okJson("[]"));

    StepVerifier.create(
            http().read(HttpCall.get("thing", "/thing"), body -> body.forEach("a", slice -> {})))
        .expectError(VenueFailure.ContractBroken.class)
        .verify(PATIENCE);
    assertThat(VENUE.getAllServeEvents()).hasSize(1);
  }

  @Test
  void readShouldPayForEveryTry() {
    TokenBucket bucket =
        new TokenBucket("reads", new TokenBucket.Limit(30, 1, Duration.ofDays(1)), Timings.real());
    venueAnswers(aResponse().withStatus(500));

    StepVerifier.create(read(HttpCall.get("thing", "/thing").paying(bucket, 10)))
        .expectError(VenueFailure.Temporary.class)
        .verify(PATIENCE);

    StepVerifier.create(bucket.pay(1))
        .expectSubscription()
        .expectNoEvent(Duration.ofMillis(50))
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void readShouldCountEveryTryByOutcome() {
    venueAnswers(aResponse().withStatus(500));

    fails(VenueFailure.Temporary.class, TRIES, "500");

    assertThat(meters.get("oddwons.venue.tries").tag("outcome", "temporary").counter().count())
        .isEqualTo(TRIES);
  }

  @Test
  void readShouldGiveADeadVenueARest() {
    guards = guards(new RetryPolicy(1, Duration.ZERO, Duration.ZERO, Duration.ZERO));
    venueAnswers(aResponse().withStatus(503));
    for (int i = 0; i < VenueBreaker.WINDOW; i++) {
      StepVerifier.create(read(HttpCall.get("thing", "/thing"))).expectError().verify(PATIENCE);
    }

    assertThat(guards.isResting()).isTrue();
    assertThat(meters.get("oddwons.venue.breaker.open").gauge().value()).isEqualTo(1);
    StepVerifier.create(read(HttpCall.get("thing", "/thing")))
        .expectErrorSatisfies(failure -> {
          assertThat(failure).isInstanceOf(VenueFailure.Temporary.class);
          assertThat(((VenueFailure.Temporary) failure).retryAfter()).contains(VenueBreaker.OPEN);
        })
        .verify(PATIENCE);
    assertThat(VENUE.getAllServeEvents()).hasSize(VenueBreaker.WINDOW);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 404, 400})
  void readShouldNotTakeAnAnswerForADeadVenue(int status) {
    guards = guards(new RetryPolicy(1, Duration.ZERO, Duration.ZERO, Duration.ZERO));
    venueAnswers(aResponse().withStatus(status));
    for (int i = 0; i < 2 * VenueBreaker.WINDOW; i++) {
      StepVerifier.create(read(HttpCall.get("thing", "/thing"))).expectError().verify(PATIENCE);
    }

    assertThat(guards.isResting()).isFalse();
  }

  private static void venueAnswers(ResponseDefinitionBuilder response) {
    VENUE.stubFor(any(anyUrl()).willReturn(response));
  }

  private void fails(Class<? extends VenueFailure> kind, int tries, String words) {
    StepVerifier.create(read(HttpCall.get("thing", "/thing")))
        .expectErrorSatisfies(
            failure -> assertThat(failure).isInstanceOf(kind).hasMessageContaining(words))
        .verify(PATIENCE);
    assertThat(VENUE.getAllServeEvents()).hasSize(tries);
  }

  private Mono<String> read(HttpCall call) {
    return http().read(call, body -> body.tree().toString());
  }

  private GuardedHttp http() {
    return new GuardedHttp(transport, guards);
  }

  /** With meters of their own: a gauge belongs to the first that registers it. */
  private VenueGuards guards(RetryPolicy retry) {
    meters = new SimpleMeterRegistry();
    return new VenueGuards(
        "kalshi", retry, Timings.real(), new Telemetry(meters, ObservationRegistry.create()));
  }
}
