package ai.oddwons.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.StoreFailure;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

final class StoreFailuresTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Mono<Integer> CLOSED =
      Mono.error(new R2dbcNonTransientResourceException("connection closed"));
  private static final Mono<Integer> BROKEN_PIPE = Mono.error(new IOException("broken pipe"));

  /** As a transaction within a connection: each cleans up behind itself. */
  private static Mono<Integer> transaction(
      Mono<Integer> work, Mono<?> commit, Mono<?> rollback, Mono<?> close) {
    return Mono.usingWhen(
            Mono.just("connection"),
            connection ->
                Mono.usingWhen(
                    Mono.just("transaction"),
                    begun -> work,
                    begun -> commit,
                    (begun, failure) -> rollback,
                    begun -> rollback),
            connection -> close,
            (connection, failure) -> close,
            connection -> close)
        .onErrorMap(StoreFailures::translate);
  }

  @Test
  void translateShouldFindWhatFailedBeforeTheRollbackAndTheClose() {
    StepVerifier.create(transaction(CLOSED, Mono.empty(), BROKEN_PIPE, BROKEN_PIPE))
        .expectErrorSatisfies(failure ->
            assertThat(failure)
                .isInstanceOf(StoreFailure.Unavailable.class)
                .hasMessage("database: connection closed"))
        .verify(PATIENCE);
  }

  @Test
  void translateShouldKnowACommitThatFailed() {
    StepVerifier.create(transaction(Mono.just(1), CLOSED, Mono.empty(), Mono.empty()))
        .expectErrorMessage("database: connection closed")
        .verify(PATIENCE);
  }

  @Test
  void translateShouldLeaveABugAlone() {
    IllegalStateException bug = new IllegalStateException("ours");

    assertThat(StoreFailures.translate(bug)).isSameAs(bug);
    assertThat(StoreFailures.translate(new RuntimeException("ours", new IOException())))
        .isNotInstanceOf(StoreFailure.class);
  }
}
