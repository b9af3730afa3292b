package ai.oddwons.adapter.in.cron;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

final class RunningJobsTest {
  private static final Duration BRIEFLY = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final RunningJobs jobs = new RunningJobs();
  private final Sinks.One<JobResult> end = Sinks.one();

  @Test
  void awaitEndShouldReturnAtOnceWhenNothingIsAtWork() {
    assertThat(jobs.awaitEnd(PATIENCE)).isTrue();
  }

  @Test
  void awaitEndShouldWaitForAJobAtWork() {
    Disposable working = jobs.track(end.asMono()).subscribe();

    assertThat(jobs.awaitEnd(BRIEFLY)).isFalse();
    working.dispose();
  }

  @Test
  void awaitEndShouldNotWaitForAJobThatHasEnded() {
    StepVerifier.create(jobs.track(Mono.just(JobResult.DONE)))
        .expectNext(JobResult.DONE)
        .expectComplete()
        .verify(PATIENCE);
    StepVerifier.create(jobs.track(Mono.error(new IllegalStateException("no disk"))))
        .expectError()
        .verify(PATIENCE);

    assertThat(jobs.awaitEnd(PATIENCE)).isTrue();
  }

  @Test
  void trackShouldStartNothingOnceTheEndHasBegun() {
    assertThat(jobs.awaitEnd(PATIENCE)).isTrue();

    StepVerifier.create(jobs.track(Mono.just(JobResult.DONE)))
        .expectSubscription()
        .expectNoEvent(BRIEFLY)
        .thenCancel()
        .verify(PATIENCE);
  }
}
