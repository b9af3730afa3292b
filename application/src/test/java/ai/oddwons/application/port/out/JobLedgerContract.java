package ai.oddwons.application.port.out;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.JobLedger.Admission;
import ai.oddwons.application.port.out.JobLedger.Filter;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.Coverage;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.Tally;
import ai.oddwons.domain.run.VenueReport;
import ai.oddwons.domain.run.WholeListing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What every {@link JobLedger} must do. Each test expects an empty one. */
public interface JobLedgerContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  Platform EAST = new Platform("east");
  Platform WEST = new Platform("west");
  Duration LEASE = Duration.ofMinutes(2);
  Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");
  RunReport REPORT =
      new RunReport(
          List.of(),
          new Funnel(List.of(new Funnel.Step("read", 7, Tally.of("no_rules")))),
          "a venue was silent");

  JobLedger ledger();

  /** The id with this number; ids sort as their numbers. */
  static RunId id(int number) {
    return new RunId(new UUID(0x0123456789ab4000L, number));
  }

  static JobRun running(int number, JobName job, Instant at) {
    return new JobRun(id(number), job, at, null, RunStatus.RUNNING, RunReport.EMPTY);
  }

  static JobRun ended(int number, JobName job, Instant at, RunStatus status, Instant end) {
    return new JobRun(id(number), job, at, end, status, REPORT);
  }

  @Test
  default void admitShouldGrantTheFirst() {
    admit(1, NOON)
        .as(StepVerifier::create)
        .expectNext(new Admission.Granted(running(1, JobName.COLLECT, NOON)))
        .expectComplete()
        .verify(PATIENCE);
    expectRuns(running(1, JobName.COLLECT, NOON));
  }

  @Test
  default void admitShouldTurnASecondAwayAndNameTheHolder() {
    admit(1, NOON)
        .then(admit(2, NOON.plusSeconds(1)))
        .as(StepVerifier::create)
        .expectNext(new Admission.Busy(running(1, JobName.COLLECT, NOON)))
        .expectComplete()
        .verify(PATIENCE);
    expectRuns(running(1, JobName.COLLECT, NOON));
  }

  @Test
  default void admitShouldKeepTheJobsApart() {
    admit(1, NOON)
        .then(ledger().admit(id(2), JobName.SETTLE, NOON, NOON.plus(LEASE)))
        .as(StepVerifier::create)
        .expectNext(new Admission.Granted(running(2, JobName.SETTLE, NOON)))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void admitShouldTurnASecondAwayInTheLastMomentOfTheLease() {
    admit(1, NOON)
        .then(admit(2, NOON.plus(LEASE).minusNanos(1_000)))
        .as(StepVerifier::create)
        .expectNextMatches(Admission.Busy.class::isInstance)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void admitShouldAbandonARunWhoseLeaseHasPassed() {
    Instant later = NOON.plus(LEASE);

    admit(1, NOON)
        .then(admit(2, later))
        .as(StepVerifier::create)
        .expectNext(new Admission.Granted(running(2, JobName.COLLECT, later)))
        .expectComplete()
        .verify(PATIENCE);
    expectRuns(
        running(2, JobName.COLLECT, later),
        new JobRun(id(1), JobName.COLLECT, NOON, later, RunStatus.ABANDONED, RunReport.EMPTY));
  }

  @Test
  default void admitShouldGrantAgainAfterTheHolderEnded() {
    JobRun done = ended(1, JobName.COLLECT, NOON, RunStatus.DONE, NOON.plusSeconds(30));

    admit(1, NOON)
        .then(ledger().finish(done))
        .then(admit(2, NOON.plusSeconds(30)))
        .as(StepVerifier::create)
        .expectNextMatches(Admission.Granted.class::isInstance)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void admitShouldGrantOnceMoreToTheHolderItself() {
    admit(1, NOON)
        .then(admit(1, NOON.plusSeconds(5)))
        .as(StepVerifier::create)
        .expectNext(new Admission.Granted(running(1, JobName.COLLECT, NOON)))
        .expectComplete()
        .verify(PATIENCE);
    expectRuns(running(1, JobName.COLLECT, NOON));
  }

  @Test
  default void admitShouldDropWhatIsFinerThanAMicrosecond() {
    admit(1, NOON.plusNanos(999))
        .as(StepVerifier::create)
        .expectNext(new Admission.Granted(running(1, JobName.COLLECT, NOON)))
        .expectComplete()
        .verify(PATIENCE);
    expectRuns(running(1, JobName.COLLECT, NOON));
  }

  @Test
  default void admitShouldBeginOnlyOnceSubscribed() {
    Mono<Admission> assembled = admit(1, NOON);

    expectRuns();
    assembled.as(StepVerifier::create).expectNextCount(1).expectComplete().verify(PATIENCE);
    expectRuns(running(1, JobName.COLLECT, NOON));
  }

  @Test
  default void extendShouldKeepTheLock() {
    Instant renewed = NOON.plus(LEASE).plus(LEASE);

    admit(1, NOON)
        .then(ledger().extend(id(1), renewed))
        .as(StepVerifier::create)
        .expectNext(true)
        .expectComplete()
        .verify(PATIENCE);
    admit(2, NOON.plus(LEASE).plusSeconds(1))
        .as(StepVerifier::create)
        .expectNextMatches(Admission.Busy.class::isInstance)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void extendShouldSayWhenTheLockIsLost() {
    admit(1, NOON)
        .then(admit(2, NOON.plus(LEASE)))
        .then(ledger().extend(id(1), NOON.plus(LEASE).plus(LEASE)))
        .as(StepVerifier::create)
        .expectNext(false)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void extendShouldBeRefusedToARunThatEndedOrNeverBegan() {
    JobRun done = ended(1, JobName.COLLECT, NOON, RunStatus.DONE, NOON.plusSeconds(30));

    admit(1, NOON)
        .then(ledger().finish(done))
        .thenMany(
            Flux.concat(ledger().extend(id(1), NOON.plus(LEASE)), ledger().extend(id(9), NOON)))
        .as(StepVerifier::create)
        .expectNext(false, false)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void extendShouldActOnlyOnceSubscribed() {
    Mono<Boolean> assembledEarly = ledger().extend(id(1), NOON.plus(LEASE));

    admit(1, NOON)
        .then(assembledEarly)
        .as(StepVerifier::create)
        .expectNext(true)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void finishShouldKeepTheReport() {
    JobRun partial = ended(1, JobName.COLLECT, NOON, RunStatus.PARTIAL, NOON.plusSeconds(30));

    admit(1, NOON)
        .then(ledger().finish(partial))
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);
    expectRuns(partial);
  }

  @Test
  default void finishShouldLeaveARunThatHasLostItsLockAsItIs() {
    JobRun late = ended(1, JobName.COLLECT, NOON, RunStatus.DONE, NOON.plusSeconds(600));

    admit(1, NOON)
        .then(admit(2, NOON.plus(LEASE)))
        .then(ledger().finish(late))
        .then(ledger().findLatest(JobName.COLLECT, Set.of(RunStatus.ABANDONED, RunStatus.DONE)))
        .as(StepVerifier::create)
        .expectNextMatches(run -> run.status() == RunStatus.ABANDONED)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void finishShouldCountOnlyOnce() {
    JobRun done = ended(1, JobName.COLLECT, NOON, RunStatus.DONE, NOON.plusSeconds(30));
    JobRun failed = ended(1, JobName.COLLECT, NOON, RunStatus.FAILED, NOON.plusSeconds(40));

    admit(1, NOON)
        .then(ledger().finish(done))
        .then(ledger().finish(failed))
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);
    expectRuns(done);
  }

  @Test
  default void finishShouldRefuseARunThatIsStillAtWork() {
    assertThatThrownBy(() -> ledger().finish(running(1, JobName.COLLECT, NOON)).subscribe())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void findLatestShouldBeEmptyWhenNoRunStandsSo() {
    admit(1, NOON)
        .thenMany(
            Flux.concat(
                ledger().findLatest(JobName.COLLECT, Set.of(RunStatus.DONE, RunStatus.PARTIAL)),
                ledger().findLatest(JobName.COLLECT, Set.of()),
                ledger().findLatest(JobName.DIGEST, Set.of(RunStatus.RUNNING))))
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void findLatestShouldFindTheRunThatBeganLast() {
    keepThreeEnded()
        .then(ledger().findLatest(JobName.COLLECT, Set.of(RunStatus.DONE, RunStatus.FAILED)))
        .map(JobRun::id)
        .as(StepVerifier::create)
        .expectNext(id(3))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void findWholeListingsShouldBeEmptyBeforeAnyRunHasEnded() {
    admit(1, NOON)
        .thenMany(ledger().findWholeListings())
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void findWholeListingsShouldKeepTheLastWholeOneOfEachVenue() {
    Instant later = NOON.plusSeconds(900);
    admit(1, NOON)
        .then(ledger().finish(reading(1, NOON, true, true)))
        .then(admit(2, later))
        .then(ledger().finish(reading(2, later, true, false)))
        .thenMany(ledger().findWholeListings())
        .as(StepVerifier::create)
        .expectNext(new WholeListing(EAST, id(2), later))
        .expectNext(new WholeListing(WEST, id(1), NOON))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void findWholeListingsShouldNotTrustARunThatLostItsLock() {
    admit(1, NOON)
        .then(admit(2, NOON.plus(LEASE)))
        .then(ledger().finish(reading(1, NOON, true, true)))
        .thenMany(ledger().findWholeListings())
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);
  }

  private static JobRun reading(int number, Instant at, boolean eastWhole, boolean westWhole) {
    RunReport report =
        new RunReport(List.of(venue(EAST, eastWhole), venue(WEST, westWhole)), Funnel.EMPTY, null);
    return new JobRun(
        id(number), JobName.COLLECT, at, at.plusSeconds(30), RunStatus.PARTIAL, report);
  }

  private static VenueReport venue(Platform platform, boolean whole) {
    Coverage coverage = new Coverage(1, whole, 3, 3, null, null);
    return new VenueReport(
        platform, coverage, Tally.NONE, 0, Tally.NONE, Tally.NONE, Tally.NONE, LEASE, null);
  }

  @Test
  default void listRunsShouldPutTheNewestInFrontAndGoOnAtTheCursor() {
    keepThreeEnded().as(StepVerifier::create).expectComplete().verify(PATIENCE);
    Mono<Slice<JobRun>> firstTwo = ledger().listRuns(Filter.ALL, PageRequest.first(2));

    firstTwo
        .map(JobLedgerContract::ids)
        .as(StepVerifier::create)
        .expectNext(List.of(id(3), id(2)))
        .expectComplete()
        .verify(PATIENCE);
    firstTwo
        .flatMap(slice -> ledger().listRuns(Filter.ALL, new PageRequest(slice.next(), 2)))
        .as(StepVerifier::create)
        .expectNextMatches(slice -> ids(slice).equals(List.of(id(1))) && slice.next() == null)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void listRunsShouldGiveNoCursorWhenTheSliceIsJustFull() {
    keepThreeEnded()
        .then(ledger().listRuns(Filter.ALL, PageRequest.first(3)))
        .as(StepVerifier::create)
        .expectNextMatches(slice -> slice.items().size() == 3 && slice.next() == null)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void listRunsShouldGoOnBetweenRunsThatBeganTogether() {
    Flux.fromIterable(List.of(JobName.COLLECT, JobName.SETTLE, JobName.PRUNE))
        .concatMap(job -> ledger().admit(id(job.ordinal()), job, NOON, NOON.plus(LEASE)))
        .then(ledger().listRuns(Filter.ALL, PageRequest.first(1)))
        .expand(slice ->
            slice.next() == null
                ? Mono.empty()
                : ledger().listRuns(Filter.ALL, new PageRequest(slice.next(), 1)))
        .concatMapIterable(JobLedgerContract::ids)
        .collectList()
        .as(StepVerifier::create)
        .expectNextMatches(ids -> ids.size() == 3 && Set.copyOf(ids).size() == 3)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void listRunsShouldHoldOnlyTheJobAskedFor() {
    ledger()
        .admit(id(9), JobName.SETTLE, NOON, NOON.plus(LEASE))
        .then(keepThreeEnded())
        .then(ledger().listRuns(new Filter(Optional.of(JobName.SETTLE)), PageRequest.first(10)))
        .map(JobLedgerContract::ids)
        .as(StepVerifier::create)
        .expectNext(List.of(id(9)))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void listRunsShouldRefuseACursorOfAnotherList() {
    PageRequest foreign = new PageRequest(new Cursor("volume", List.of("12", "kalshi")), 10);

    ledger()
        .listRuns(Filter.ALL, foreign)
        .as(StepVerifier::create)
        .expectError(MalformedCursor.class)
        .verify(PATIENCE);
  }

  private Mono<Admission> admit(int number, Instant at) {
    return ledger().admit(id(number), JobName.COLLECT, at, at.plus(LEASE));
  }

  private Mono<Void> keepThreeEnded() {
    return Flux.just(1, 2, 3)
        .concatMap(number -> {
          Instant at = NOON.plusSeconds(900L * number);
          return admit(number, at)
              .then(
                  ledger()
                      .finish(
                          ended(number, JobName.COLLECT, at, RunStatus.DONE, at.plusSeconds(60))));
        })
        .then();
  }

  private void expectRuns(JobRun... newestFirst) {
    ledger()
        .listRuns(Filter.ALL, PageRequest.first(100))
        .as(StepVerifier::create)
        .expectNext(new Slice<>(List.of(newestFirst), null))
        .expectComplete()
        .verify(PATIENCE);
  }

  private static List<RunId> ids(Slice<JobRun> slice) {
    return slice.items().stream().map(JobRun::id).toList();
  }
}
