package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.ListLimit;
import ai.oddwons.application.port.out.StorableText;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.VenueReport;
import ai.oddwons.domain.run.WholeListing;
import io.r2dbc.spi.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Runs in the table {@code job_runs}, whose row in status {@code running} is the lock of its job: a
 * unique index admits one, so no process can be deceived by what it read a moment ago. A holder
 * that crashed is set aside in the transaction that takes its place.
 */
final class PostgresJobLedger implements JobLedger {
  /** The holder ended between our insert and our look at it: seldom once, never often. */
  private static final int TRIES = 5;

  private static final int MAX_FAILURE_BYTES = 10_000;

  private final Database database;

  PostgresJobLedger(Database database) {
    this.database = database;
  }

  @Override
  public Mono<Admission> admit(RunId run, JobName job, Instant at, Instant until) {
    Asking asking = new Asking(run, job, toMicros(at), toMicros(until));
    return database
        .transact(connection ->
            abandonLapsed(connection, asking)
                .then(begin(connection, asking))
                .switchIfEmpty(yieldToHolder(connection, asking)))
        .repeatWhenEmpty(empty -> empty.take(TRIES))
        .switchIfEmpty(Mono.error(() -> changedHands(job)))
        .checkpoint("postgres.admit");
  }

  @Override
  public Mono<Boolean> extend(RunId run, Instant until) {
    return database
        .transact(connection -> renew(connection, run, toMicros(until)))
        .checkpoint("postgres.extend");
  }

  @Override
  public Mono<Void> finish(JobRun run) {
    Instant finishedAt = run.finishedAt();
    if (finishedAt == null) {
      throw new IllegalArgumentException("a run that is still at work cannot be finished");
    }
    return database
        .transact(connection ->
            end(run, toMicros(finishedAt))
                .update(connection)
                .filter(ended -> ended > 0)
                .flatMap(ended -> WholeListings.note(connection, run)))
        .checkpoint("postgres.finish");
  }

  @Override
  public Mono<Slice<JobRun>> listRuns(Filter filter, PageRequest page) {
    return Mono.fromSupplier(() -> listing(filter, page))
        .flatMapMany(sql -> database.read(connection -> sql.query(connection, JobRunRow::read)))
        .collectList()
        .map(rows -> slice(rows, page.limit()))
        .checkpoint("postgres.listRuns");
  }

  @Override
  public Flux<JobRun> listEnded(JobName job, Instant after, int limit) {
    Sql ended =
        Sql.of("select " + JobRunRow.COLUMNS, job.slug(), toMicros(after), ListLimit.check(limit))
            .append(
                """
                 from job_runs where job = $1 and started_at > $2 and status <> 'running'
                order by started_at, id limit $3\
                """);
    return database
        .readFresh(connection -> ended.query(connection, JobRunRow::read))
        .checkpoint("postgres.listEnded");
  }

  @Override
  public Mono<JobRun> findLatest(JobName job, Set<RunStatus> statuses) {
    String[] words = statuses.stream().map(JobRunRow::wordOf).toArray(String[]::new);
    Sql latest =
        Sql.of("select " + JobRunRow.COLUMNS + " from job_runs", job.slug(), words)
            .append(
                " where job = $1 and status = any($2) order by started_at desc, id desc limit 1");
    return database
        .readFresh(connection -> latest.query(connection, JobRunRow::read))
        .singleOrEmpty()
        .checkpoint("postgres.findLatest");
  }

  @Override
  public Flux<WholeListing> findWholeListings() {
    return database.read(WholeListings::read).checkpoint("postgres.findWholeListings");
  }

  private static Mono<Long> abandonLapsed(Connection connection, Asking asking) {
    return Sql.of(
            """
            update job_runs set status = 'abandoned', finished_at = lease_until
            where job = $1 and status = 'running' and lease_until <= $2 and id <> $3
            """,
            asking.job().slug(),
            asking.at(),
            asking.run().value())
        .update(connection);
  }

  /** Empty when another run holds the lock, or this very one. */
  private static Mono<Admission> begin(Connection connection, Asking asking) {
    return Sql.of(
            """
            insert into job_runs (id, job, status, started_at, lease_until, report)
            values ($1, $2, 'running', $3, $4, $5::jsonb)
            on conflict do nothing
            """,
            asking.run().value(),
            asking.job().slug(),
            asking.at(),
            asking.until(),
            ReportMapper.toJson(RunReport.EMPTY))
        .update(connection)
        .filter(inserted -> inserted > 0)
        .map(inserted -> new Admission.Granted(asking.begun()));
  }

  /** Empty when the holder has ended just now. */
  private static Mono<Admission> yieldToHolder(Connection connection, Asking asking) {
    return Sql.of(
            "select " + JobRunRow.COLUMNS + " from job_runs where job = $1 and status = 'running'",
            asking.job().slug())
        .query(connection, JobRunRow::read)
        .singleOrEmpty()
        .flatMap(holder ->
            holder.id().equals(asking.run())
                ? renew(connection, holder.id(), asking.until())
                    .map(renewed -> new Admission.Granted(holder))
                : Mono.just(new Admission.Busy(holder)));
  }

  private static Mono<Boolean> renew(Connection connection, RunId run, Instant until) {
    return Sql.of(
            "update job_runs set lease_until = $2 where id = $1 and status = 'running'",
            run.value(),
            until)
        .update(connection)
        .map(renewed -> renewed > 0);
  }

  private static Sql end(JobRun run, Instant finishedAt) {
    RunReport report = run.report();
    String failure = report.failure();
    Sql sql = Sql.of("update job_runs set status = $1, finished_at = $2, report = $3::jsonb");
    sql.bind(JobRunRow.wordOf(run.status()));
    sql.bind(finishedAt);
    sql.bind(ReportMapper.toJson(report));
    set(sql, "failure", failure == null ? null : StorableText.of(failure, MAX_FAILURE_BYTES));
    setSum(sql, "markets_listed", report, venue -> venue.coverage().listed());
    setSum(sql, "markets_stored", report, venue -> venue.coverage().stored());
    setSum(sql, "snapshots", report, VenueReport::snapshots);
    setSum(sql, "rejected", report, venue -> venue.rejected().total());
    return sql.append(" where id = " + sql.bind(run.id().value()) + " and status = 'running'");
  }

  private static void set(Sql sql, String column, @Nullable String value) {
    sql.append(", " + column + " = " + sql.bindNullable(value, String.class));
  }

  /** Null, and not zero, where the job worked on no venue. */
  private static void setSum(
      Sql sql, String column, RunReport report, ToLongFunction<VenueReport> count) {
    Long sum = report.venues().isEmpty() ? null : report.venues().stream().mapToLong(count).sum();
    sql.append(", " + column + " = " + sql.bindNullable(sum, Long.class));
  }

  private static Sql listing(Filter filter, PageRequest page) {
    Sql sql = Sql.of("select " + JobRunRow.COLUMNS + " from job_runs where true");
    filter.job().ifPresent(job -> sql.append(" and job = " + sql.bind(job.slug())));
    if (page.after() != null) {
      JobRunCursor after = JobRunCursor.parse(page.after());
      sql.append(
          " and (started_at, id) < (%s, %s)"
              .formatted(sql.bind(after.startedAt()), sql.bind(after.id())));
    }
    return sql.append(" order by started_at desc, id desc limit " + sql.bind(page.limit() + 1));
  }

  private static Slice<JobRun> slice(List<JobRun> rows, int limit) {
    if (rows.size() <= limit) {
      return new Slice<>(rows, null);
    }
    List<JobRun> items = rows.subList(0, limit);
    return new Slice<>(items, JobRunCursor.after(items.getLast()).toCursor());
  }

  private static StoreFailure changedHands(JobName job) {
    return new StoreFailure.Unavailable(
        "the lock of " + job.slug() + " changes hands too fast", null);
  }

  private static Instant toMicros(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  /** Who asks for the lock, and for how long. */
  private record Asking(RunId run, JobName job, Instant at, Instant until) {
    JobRun begun() {
      return new JobRun(run, job, at, null, RunStatus.RUNNING, RunReport.EMPTY);
    }
  }
}
