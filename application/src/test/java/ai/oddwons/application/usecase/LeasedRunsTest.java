package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fake.InMemoryJobLedger;
import ai.oddwons.application.fixture.SampleVenue;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.JobLedger.Admission;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** Work under a lock whose lease is kept alive. */
final class LeasedRunsTest {
  private static final Duration LEASE = Duration.ofSeconds(80);
  private static final Duration BEAT = Duration.ofSeconds(20);
  private static final RunId ID = new RunId(new UUID(3, 1));

  private final TickingClock clock = new TickingClock(SampleVenue.NOON);
  private final InMemoryJobLedger ledger = new InMemoryJobLedger();
  private final LeasedRuns runs = new LeasedRuns(ledger, clock, () -> ID, LEASE);

  private Flux<String> run(Flux<String> work) {
    return runs.run(JobName.COLLECT, begun -> work, holder -> "busy");
  }

  private RunStatus status() {
    return ledger.all().getLast().status();
  }

  private Admission another() {
    return ledger
        .admit(
            new RunId(new UUID(3, 2)),
            JobName.COLLECT,
            clock.instant(),
            clock.instant().plus(LEASE))
        .as(ContractSteps::only);
  }

  @Test
  void endShouldWriteTheEndAndGiveItBack() {
    StepVerifier.create(
            runs.run(
                JobName.COLLECT,
                begun -> runs.end(begun, RunStatus.PARTIAL, RunReport.EMPTY).flux(),
                holder -> holder))
        .assertNext(ended -> {
          assertThat(ended.status()).isEqualTo(RunStatus.PARTIAL);
          assertThat(ended.finishedAt()).isEqualTo(clock.instant());
        })
        .expectComplete()
        .verify(World.PATIENCE);
    assertThat(ledger.all()).extracting(JobRun::status).containsExactly(RunStatus.PARTIAL);
  }

  @Test
  void aLongRunShouldKeepItsLockWithEachBeat() {
    StepVerifier.withVirtualTime(() -> run(Flux.never()))
        .expectSubscription()
        .then(() -> clock.advance(LEASE.minusSeconds(1)))
        .thenAwait(BEAT)
        .then(() -> clock.advance(LEASE.minusSeconds(1)))
        .then(() -> assertThat(another()).isInstanceOf(Admission.Busy.class))
        .thenCancel()
        .verify(World.PATIENCE);
  }

  @Test
  void aStoreThatIsAwayForABeatShouldCostNoRun() {
    StepVerifier.withVirtualTime(() -> run(Flux.never()))
        .expectSubscription()
        .then(() -> ledger.outage().begin())
        .expectNoEvent(BEAT)
        .then(() -> ledger.outage().end())
        .expectNoEvent(BEAT)
        .thenCancel()
        .verify(World.PATIENCE);
  }

  @Test
  void aStoreThatRefusesABeatShouldEndTheRun() {
    StepVerifier.withVirtualTime(() -> run(Flux.never()))
        .expectSubscription()
        .then(() -> ledger.outage().begin(new StoreFailure.Refused("no such table", null)))
        .thenAwait(BEAT)
        .expectErrorMessage("no such table")
        .verify(World.PATIENCE);
  }

  @Test
  void aRunWhoseEndCannotBeWrittenShouldFailWithItsOwnCause() {
    Flux<String> work =
        Flux.defer(() -> {
          ledger.outage().begin();
          return Flux.error(new IllegalStateException("first cause"));
        });

    StepVerifier.create(run(work)).expectErrorMessage("first cause").verify(World.PATIENCE);

    ledger.outage().end();
    assertThat(status()).isEqualTo(RunStatus.RUNNING);
  }

  @Test
  void whoIsNotAdmittedShouldHearOfTheHolder() {
    StepVerifier.create(run(Flux.just("a")).thenMany(Flux.defer(() -> run(Flux.just("b")))))
        .expectNext("b")
        .expectComplete()
        .verify(World.PATIENCE);
    LeasedRuns others = new LeasedRuns(ledger, clock, () -> new RunId(new UUID(3, 2)), LEASE);

    StepVerifier.create(others.run(JobName.COLLECT, begun -> Flux.just("work"), holder -> "busy"))
        .expectNext("busy")
        .expectComplete()
        .verify(World.PATIENCE);
  }
}
