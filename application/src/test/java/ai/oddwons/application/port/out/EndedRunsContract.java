package ai.oddwons.application.port.out;

import static ai.oddwons.application.port.out.JobLedgerContract.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** How every {@link JobLedger} must list what has ended. Each test expects an empty one. */
public interface EndedRunsContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  Duration LEASE = Duration.ofMinutes(2);
  Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");

  JobLedger ledger();

  @Test
  default void listEndedShouldBeEmptyWhenNoRunHasEnded() {
    begin(1, JobName.COLLECT, NOON);

    assertThat(ended(Instant.EPOCH, 10)).isEmpty();
  }

  @Test
  default void listEndedShouldGiveBackWholeRunsTheFirstInFront() {
    JobRun first = run(2, JobName.COLLECT, NOON, RunStatus.PARTIAL);
    JobRun second = run(1, JobName.COLLECT, NOON.plusSeconds(900), RunStatus.DONE);

    assertThat(ended(Instant.EPOCH, 10)).containsExactly(first, second);
  }

  @Test
  default void listEndedShouldHoldOnlyRunsThatBeganAfterTheMoment() {
    run(1, JobName.COLLECT, NOON, RunStatus.DONE);
    JobRun later = run(2, JobName.COLLECT, NOON.plusNanos(1_000), RunStatus.DONE);

    assertThat(ended(NOON, 10)).containsExactly(later);
    assertThat(ended(NOON.plusNanos(999), 10)).containsExactly(later);
    assertThat(ended(NOON.plusNanos(1_000), 10)).isEmpty();
    assertThat(ended(NOON.minusNanos(1_000), 10)).hasSize(2);
  }

  @Test
  default void listEndedShouldHoldRunsThatFailedOrWereAbandoned() {
    begin(1, JobName.COLLECT, NOON);
    run(2, JobName.COLLECT, NOON.plus(LEASE), RunStatus.FAILED);
    begin(3, JobName.COLLECT, NOON.plus(LEASE).plusSeconds(60));

    assertThat(ended(Instant.EPOCH, 10))
        .extracting(JobRun::status)
        .containsExactly(RunStatus.ABANDONED, RunStatus.FAILED);
  }

  @Test
  default void listEndedShouldKeepTheJobsApart() {
    run(1, JobName.SETTLE, NOON, RunStatus.DONE);
    JobRun collected = run(2, JobName.COLLECT, NOON, RunStatus.DONE);

    assertThat(ended(Instant.EPOCH, 10)).containsExactly(collected);
  }

  @Test
  default void listEndedShouldStopAtItsLimit() {
    JobRun first = run(1, JobName.COLLECT, NOON, RunStatus.DONE);
    JobRun second = run(2, JobName.COLLECT, NOON.plusSeconds(900), RunStatus.DONE);
    run(3, JobName.COLLECT, NOON.plusSeconds(1_800), RunStatus.DONE);

    assertThat(ended(Instant.EPOCH, 2)).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  default void listEndedShouldRefuseALimitBelowOne(int limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger().listEnded(JobName.COLLECT, NOON, limit).subscribe())
        .withMessage("a limit must be 1 or more, was " + limit);
  }

  @Test
  default void listEndedShouldAskOnlyOnceSubscribedAndThenAnew() {
    Flux<JobRun> early = ledger().listEnded(JobName.COLLECT, Instant.EPOCH, 10);
    run(1, JobName.COLLECT, NOON, RunStatus.DONE);
    StepVerifier.create(early).expectNextCount(1).expectComplete().verify(PATIENCE);

    run(2, JobName.COLLECT, NOON.plusSeconds(900), RunStatus.DONE);
    StepVerifier.create(early).expectNextCount(2).expectComplete().verify(PATIENCE);
  }

  private List<JobRun> ended(Instant after, int limit) {
    return Contracts.only(ledger().listEnded(JobName.COLLECT, after, limit).collectList());
  }

  private void begin(int number, JobName job, Instant at) {
    Contracts.only(ledger().admit(id(number), job, at, at.plus(LEASE)));
  }

  private JobRun run(int number, JobName job, Instant at, RunStatus status) {
    JobRun ended = JobLedgerContract.ended(number, job, at, status, at.plusSeconds(60));
    begin(number, job, at);
    StepVerifier.create(ledger().finish(ended)).expectComplete().verify(PATIENCE);
    return ended;
  }
}
