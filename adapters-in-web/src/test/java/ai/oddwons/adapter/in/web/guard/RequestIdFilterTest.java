package ai.oddwons.adapter.in.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.edge.RequestId;
import io.micrometer.context.ContextRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

final class RequestIdFilterTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final RandomGenerator FIXED = () -> 0xabcL;

  private final RequestIdFilter filter = new RequestIdFilter(FIXED);

  @AfterEach
  void forget() {
    Hooks.disableAutomaticContextPropagation();
    ContextRegistry.getInstance().removeThreadLocalAccessor(RequestId.KEY);
  }

  @Test
  void filterShouldKeepAHarmlessName() {
    assertThat(answeredName("order-17.a_B")).isEqualTo("order-17.a_B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "line\nbreak", "<script>", "ümlaut"})
  void filterShouldReplaceAnyOtherName(String given) {
    assertThat(answeredName(given)).isEqualTo("abc-1");
  }

  @Test
  void filterShouldReplaceANameThatIsTooLong() {
    assertThat(answeredName("x".repeat(64))).hasSize(64);
    assertThat(answeredName("x".repeat(65))).isEqualTo("abc-1");
  }

  @Test
  void filterShouldCarryTheNameIntoTheLogsOfOtherThreads() {
    ContextRegistry.getInstance().registerThreadLocalAccessor(new RequestIdInLogs());
    Hooks.enableAutomaticContextPropagation();
    AtomicReference<String> logged = new AtomicReference<>();
    WebFilterChain chain =
        exchange ->
            Mono.delay(Duration.ofMillis(1), Schedulers.parallel())
                .publishOn(Schedulers.boundedElastic())
                .doOnNext(tick -> logged.set(MDC.get(RequestId.KEY)))
                .then();

    filter
        .filter(exchange("hop"), chain)
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);

    assertThat(logged).hasValue("hop");
    assertThat(MDC.get(RequestId.KEY)).isNull();
  }

  private String answeredName(String given) {
    MockServerWebExchange exchange = exchange(given);
    filter
        .filter(exchange, next -> Mono.empty())
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);
    assertThat(RequestId.of(exchange))
        .isEqualTo(exchange.getResponse().getHeaders().getFirst(RequestId.HEADER));
    return RequestId.of(exchange);
  }

  private static MockServerWebExchange exchange(String id) {
    return MockServerWebExchange.from(MockServerHttpRequest.get("/").header(RequestId.HEADER, id));
  }
}
