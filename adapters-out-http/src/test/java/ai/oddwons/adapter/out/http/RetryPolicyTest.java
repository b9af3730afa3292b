package ai.oddwons.adapter.out.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.VenueFailure;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

final class RetryPolicyTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final RetryPolicy POLICY =
      new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(60));

  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final AtomicInteger tries = new AtomicInteger();

  @ParameterizedTest
  @CsvSource({"0, 0, 500", "0, 0.5, 750", "1, 0, 1000", "3, 0, 4000", "4, 0, 5000", "90, 1, 10000"})
  void backoffShouldDoubleUpToItsEndAndSpreadOverTheUpperHalf(
      long before, double chance, long millis) {
    assertThat(POLICY.backoff(before, chance)).isEqualTo(Duration.ofMillis(millis));
  }

  @Test
  void withShouldGiveUpAfterTheLastTry() {
    verify(() -> new VenueFailure.Temporary("down", null), Duration.ofMinutes(1));

    assertThat(tries).hasValue(3);
  }

  @Test
  void withShouldNeverTryAgainWhatWasRefused() {
    verify(() -> new VenueFailure.Refused("no"), Duration.ZERO);

    assertThat(tries).hasValue(1);
  }

  @Test
  void withShouldWaitAsLongAsTheVenueAsked() {
    StepVerifier.Step<Object> step = started(() -> asking(Duration.ofSeconds(20)));
    step.then(() -> time.advanceTimeBy(Duration.ofMillis(20_749)))
        .then(() -> assertThat(tries).hasValue(1))
        .then(() -> time.advanceTimeBy(Duration.ofMillis(1)))
        .then(() -> assertThat(tries).hasValue(2))
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void withShouldNotWaitForAPauseBeyondReason() {
    verify(() -> asking(Duration.ofSeconds(61)), Duration.ZERO);

    assertThat(tries).hasValue(1);
  }

  private static VenueFailure asking(@Nullable Duration pause) {
    return new VenueFailure.Temporary("busy", pause, null);
  }

  private StepVerifier.Step<Object> started(Supplier<VenueFailure> failure) {
    Mono<Object> call =
        Mono.defer(() -> {
          tries.incrementAndGet();
          return Mono.error(failure.get());
        });
    return StepVerifier.create(call.retryWhen(POLICY.with(Timings.virtual(time))));
  }

  private void verify(Supplier<VenueFailure> failure, Duration passing) {
    Class<? extends VenueFailure> kind = failure.get().getClass();
    started(failure).then(() -> time.advanceTimeBy(passing)).expectError(kind).verify(PATIENCE);
  }
}
