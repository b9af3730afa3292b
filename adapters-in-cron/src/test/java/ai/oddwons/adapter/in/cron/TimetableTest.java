package ai.oddwons.adapter.in.cron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.application.port.out.StoreFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

final class TimetableTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Instant START = Instant.parse("2026-11-20T12:07:00Z");

  private final Screen screen = new Screen();

  /** A timetable whose clock is the virtual one, begun at seven minutes past noon. */
  private static Timetable virtual() {
    return new Timetable(
        QUARTER, () -> START.plusMillis(VirtualTimeScheduler.get().now(TimeUnit.MILLISECONDS)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T12:07:00Z, PT8M",
    "2026-11-20T12:14:59.999Z, PT0.001S",
    "2026-11-20T12:15:00Z, PT15M",
    "2026-11-20T23:59:00Z, PT1M"
  })
  void untilNextShouldReachTheNextFullPeriod(Instant now, Duration wait) {
    assertThat(new Timetable(QUARTER, () -> now).untilNext()).isEqualTo(wait);
  }

  @Test
  void repeatShouldRunAtOnceAndThenAtFullPeriods() {
    StepVerifier.withVirtualTime(
            () -> virtual().repeat(Mono.just(JobResult.DONE), screen.console(false)))
        .expectNext(JobResult.DONE)
        .expectNoEvent(Duration.ofMinutes(8))
        .expectNext(JobResult.DONE)
        .expectNoEvent(QUARTER)
        .expectNext(JobResult.DONE)
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void repeatShouldOutliveAFailure() {
    StepVerifier.withVirtualTime(() ->
            virtual()
                .repeat(
                    Mono.error(new StoreFailure.Refused("no disk", null)), screen.console(false)))
        .expectNext(JobResult.FAILED)
        .thenAwait(Duration.ofMinutes(8))
        .expectNext(JobResult.FAILED)
        .thenCancel()
        .verify(PATIENCE);

    assertThat(screen.err()).isEqualToIgnoringNewLines("no diskno disk");
  }

  @Test
  void onceShouldNameAFaultOfOursWhole() {
    Mono<JobResult> faulty = Mono.error(new IllegalStateException("never so"));

    StepVerifier.create(new Timetable(QUARTER, () -> START).once(faulty, screen.console(false)))
        .expectNext(JobResult.FAILED)
        .expectComplete()
        .verify(PATIENCE);

    assertThat(screen.err())
        .isEqualToIgnoringNewLines(
            "failed unexpectedly: java.lang.IllegalStateException: never so");
  }

  @Test
  void repeatShouldWaitForTheLockOfARunThatWasKilled() {
    AtomicInteger attempts = new AtomicInteger();
    Mono<JobResult> job =
        Mono.fromSupplier(() -> attempts.incrementAndGet() < 3 ? JobResult.BUSY : JobResult.DONE);

    StepVerifier.withVirtualTime(() -> virtual().repeat(job, screen.console(false)))
        .expectSubscription()
        .expectNoEvent(Duration.ofSeconds(40))
        .expectNext(JobResult.DONE)
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void aPeriodShouldBeAboveZero() {
    assertThatThrownBy(() -> new Timetable(Duration.ZERO, () -> START))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
