package ai.oddwons.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.JobLedger.Admission;
import ai.oddwons.application.port.out.JobLedgerContract;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.Coverage;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.Tally;
import ai.oddwons.domain.run.VenueReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

final class PostgresJobLedgerIT implements JobLedgerContract {
  private static final int ROUNDS = 50;
  private static final int ASKING = 6;

  private static DatabaseUrl url;
  private static Database database;
  private static Database ofAnotherProcess;

  @BeforeAll
  static void open() {
    url = TestDatabase.createMigrated();
    database = Database.open(url, null, PoolSettings.forJob());
    ofAnotherProcess = Database.open(url, null, PoolSettings.forJob());
  }

  @AfterAll
  static void close() {
    Awaited.done(database.close().then(ofAnotherProcess.close()));
  }

  @BeforeEach
  void empty() {
    TestDatabase.execute(url, "truncate job_runs, venue_listings");
  }

  @Override
  public JobLedger ledger() {
    return new PostgresJobLedger(database);
  }

  /** Each round finds the holder of the round before crashed, its lease passed. */
  @Test
  void admitShouldGrantExactlyOneOfManyThatAskAtOnce() {
    Flux.range(0, ROUNDS)
        .concatMap(this::grantedInRound)
        .collectList()
        .as(StepVerifier::create)
        .assertNext(granted -> assertThat(granted).hasSize(ROUNDS).containsOnly(1L))
        .expectComplete()
        .verify(PATIENCE.multipliedBy(3));
  }

  /** The holder ends while others ask: nobody may fail, and never do two hold the lock. */
  @Test
  void admitShouldBearAHolderThatEndsMeanwhile() {
    Flux.range(0, ROUNDS)
        .concatMap(this::grantedWhileTheHolderEnds)
        .collectList()
        .as(StepVerifier::create)
        .assertNext(granted -> assertThat(granted).hasSize(ROUNDS).allMatch(count -> count <= 1))
        .expectComplete()
        .verify(PATIENCE.multipliedBy(3));
  }

  @Test
  void extendShouldNeverSucceedBesideATakeover() {
    Flux.range(0, ROUNDS)
        .concatMap(this::extendedAndTakenOver)
        .collectList()
        .as(StepVerifier::create)
        .assertNext(both -> assertThat(both).hasSize(ROUNDS).containsOnly(false))
        .expectComplete()
        .verify(PATIENCE.multipliedBy(3));
  }

  @Test
  void finishShouldBringBackAWholeReport() {
    JobRun done =
        new JobRun(
            JobLedgerContract.id(1),
            JobName.COLLECT,
            NOON,
            NOON.plusSeconds(90),
            RunStatus.PARTIAL,
            wholeReport());

    ledger()
        .admit(done.id(), done.job(), NOON, NOON.plus(LEASE))
        .then(ledger().finish(done))
        .then(ledger().findLatest(JobName.COLLECT, Set.of(RunStatus.PARTIAL)))
        .as(StepVerifier::create)
        .expectNext(done)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void finishShouldFillTheColumnsThatOperatorsAsk() {
    JobRun done =
        new JobRun(
            JobLedgerContract.id(1),
            JobName.COLLECT,
            NOON,
            NOON.plusMillis(90_500),
            RunStatus.PARTIAL,
            wholeReport());

    ledger()
        .admit(done.id(), done.job(), NOON, NOON.plus(LEASE))
        .then(ledger().finish(done))
        .thenMany(
            database.read(connection ->
                Sql.of(
                        """
                        select concat_ws(' ', markets_listed, markets_stored, snapshots, rejected,
                          trim_scale(duration_seconds), failure) as line from job_runs
                        """)
                    .query(connection, row -> row.text("line"))))
        .as(StepVerifier::create)
        .expectNext("1300 1200 70 6 90.5 one venue was silent ␀")
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void findLatestShouldReadARowOfANewerProgram() {
    TestDatabase.execute(
        url,
        """
        insert into job_runs (id, job, status, started_at, finished_at, lease_until, report)
        values ('00000000-0000-0000-0000-000000000001', 'digest', 'done', now(), now(), now(),
          '{"mood": {"of": "day"}, "funnel": [{"name": "read", "passed": 3, "took": "PT1S"}]}')
        """);

    ledger()
        .findLatest(JobName.DIGEST, Set.of(RunStatus.DONE))
        .map(JobRun::report)
        .as(StepVerifier::create)
        .expectNext(
            new RunReport(
                List.of(), new Funnel(List.of(new Funnel.Step("read", 3, Tally.NONE))), null))
        .expectComplete()
        .verify(PATIENCE);
  }

  private Mono<Long> grantedInRound(int round) {
    Instant at = NOON.plus(LEASE.multipliedBy(round));
    return Flux.range(0, ASKING)
        .flatMap(
            asking ->
                ledgerOf(asking)
                    .admit(
                        JobLedgerContract.id(round * ASKING + asking),
                        JobName.COLLECT,
                        at,
                        at.plus(LEASE)),
            ASKING)
        .filter(Admission.Granted.class::isInstance)
        .count();
  }

  private Mono<Long> grantedWhileTheHolderEnds(int round) {
    Instant at = NOON.plusSeconds(round);
    int first = round * ASKING;
    JobRun ended =
        JobLedgerContract.ended(first, JobName.SETTLE, at, RunStatus.DONE, at.plusMillis(1));
    return ledger()
        .admit(ended.id(), JobName.SETTLE, at, at.plusMillis(500))
        .then(
            Mono.when(ledger().finish(ended))
                .thenReturn(0L)
                .zipWith(
                    Flux.range(1, ASKING - 1)
                        .flatMap(
                            asking ->
                                ledgerOf(asking)
                                    .admit(
                                        JobLedgerContract.id(first + asking),
                                        JobName.SETTLE,
                                        at,
                                        at.plusMillis(500)),
                            ASKING)
                        .filter(Admission.Granted.class::isInstance)
                        .count(),
                    Long::sum));
  }

  /** Whether both the old holder kept the lock and the new one got it, which must never be. */
  private Mono<Boolean> extendedAndTakenOver(int round) {
    Instant at = NOON.plus(LEASE.multipliedBy(3L * round));
    Instant lapsed = at.plus(LEASE);
    int holder = 2 * round;
    return ledger()
        .admit(JobLedgerContract.id(holder), JobName.PRUNE, at, lapsed)
        .then(
            Mono.zip(
                ledger().extend(JobLedgerContract.id(holder), lapsed.plus(LEASE)),
                ledgerOf(1)
                    .admit(
                        JobLedgerContract.id(holder + 1),
                        JobName.PRUNE,
                        lapsed,
                        lapsed.plusSeconds(1)),
                (extended, admission) -> extended && admission instanceof Admission.Granted));
  }

  private static JobLedger ledgerOf(int asking) {
    return new PostgresJobLedger(asking % 2 == 0 ? database : ofAnotherProcess);
  }

  private static RunReport wholeReport() {
    Platform kalshi = new Platform("kalshi");
    var verified =
        new Coverage.Verification(
            1_001, 2, 1, List.of(new ai.oddwons.domain.market.MarketId(kalshi, "KX:A\"é")));
    VenueReport whole =
        new VenueReport(
            kalshi,
            new Coverage(11, true, 1_000, 994, 990L, verified),
            new Tally(Map.of("new", 4L, "unchanged", 990L)),
            70,
            new Tally(Map.of("no_rules", 2L, "price_out_of_range", 4L)),
            Tally.of("combination"),
            Tally.of("unknown_field:market.x"),
            Duration.ofSeconds(88, 123_456_789),
            null);
    VenueReport silent =
        new VenueReport(
            new Platform("polymarket"),
            new Coverage(3, false, 300, 206, null, null),
            Tally.NONE,
            0,
            Tally.NONE,
            Tally.NONE,
            Tally.NONE,
            Duration.ZERO,
            "page 4: timed out");
    Funnel funnel = new Funnel(List.of(new Funnel.Step("listed", 1_300, Tally.of("closed"))));
    return new RunReport(List.of(whole, silent), funnel, "one venue was silent ␀");
  }
}
