package ai.oddwons.adapter.out.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** A caller that turns away between the head of an answer and its body. */
final class LateFailuresTest {
  private final List<Throwable> alarms = new ArrayList<>();
  private final Sinks.Empty<Void> leave = Sinks.empty();

  @AfterEach
  void forget() {
    Hooks.resetOnErrorDropped();
  }

  @Test
  void bodyThatWasReleasedBeforeItCouldBeReadShouldBeNoAlarm() {
    Hooks.onErrorDropped(alarms::add);

    StepVerifier.create(
            http()
                .read(HttpCall.get("thing", "/thing"), JsonBody::tree)
                .takeUntilOther(leave.asMono()))
        .verifyComplete();

    assertThat(alarms).isEmpty();
  }

  /** As the client does it: it looks whether its caller is gone when the body is asked for. */
  private Flux<DataBuffer> releasedBody() {
    return Flux.<DataBuffer>never()
        .doOnSubscribe(asked -> {
          leave.tryEmitEmpty().orThrow();
          throw new IllegalStateException("released already due to cancellation");
        });
  }

  private GuardedHttp http() {
    WebClient client =
        WebClient.builder()
            .exchangeFunction(request ->
                Mono.just(ClientResponse.create(HttpStatus.OK).body(releasedBody()).build()))
            .build();
    Telemetry telemetry = new Telemetry(new SimpleMeterRegistry(), ObservationRegistry.create());
    RetryPolicy once =
        new RetryPolicy(1, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ZERO);
    return new GuardedHttp(
        HttpSettings.of(URI.create("http://localhost")),
        client,
        new VenueGuards("late", once, Timings.real(), telemetry));
  }
}
