package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.KeptRejection;
import ai.oddwons.application.port.out.ListLimit;
import ai.oddwons.application.port.out.RejectedRecords;
import ai.oddwons.application.port.out.Rejection;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.RunId;
import io.r2dbc.spi.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Rejections in the table {@code rejected_records}. Who keeps some also deletes those above the
 * cap, in one transaction and one writer after the other, so that the cap holds at every moment.
 */
final class PostgresRejectedRecords implements RejectedRecords {
  /** Of each platform and reason, unless told otherwise. */
  static final int USUAL_CAP = 200;

  /** At most 64 KB each: some three megabytes in one statement. */
  private static final int ROWS_PER_STATEMENT = 50;

  /** Any number that nobody else locks by. */
  private static final long LOCK = 0x6f64_6477_6f6e_7301L;

  private final Database database;
  private final int cap;

  /**
   * @param cap how many to keep of each platform and reason, above zero
   */
  PostgresRejectedRecords(Database database, int cap) {
    this.database = database;
    this.cap = cap;
  }

  @Override
  public Mono<Void> keep(RunId run, List<Rejection> rejections, Instant at) {
    Instant keptAt = at.truncatedTo(ChronoUnit.MICROS);
    return Mono.fromSupplier(() -> newestOf(rejections))
        .filter(newest -> !newest.isEmpty())
        .flatMap(newest -> database.transact(connection -> keep(connection, run, newest, keptAt)))
        .then()
        .checkpoint("postgres.keepRejections");
  }

  @Override
  public Flux<KeptRejection> listNewest(Platform platform, int limit) {
    Sql newest =
        Sql.of(
            """
            select run_id, platform, native_id, reason, detail, body, at from rejected_records
            where platform = $1 order by id desc limit $2
            """,
            platform.slug(),
            ListLimit.check(limit));
    return database
        .read(connection -> newest.query(connection, PostgresRejectedRecords::read))
        .checkpoint("postgres.listRejections");
  }

  /** Those that outlive this very call, so that no body is written out for nothing. */
  private List<Rejection> newestOf(List<Rejection> rejections) {
    Map<Group, Integer> seen = new HashMap<>();
    List<Rejection> newest = new ArrayList<>();
    for (Rejection rejection : rejections.reversed()) {
      if (seen.merge(Group.of(rejection), 1, Integer::sum) <= cap) {
        newest.add(rejection);
      }
    }
    return newest.reversed();
  }

  private Mono<Long> keep(Connection connection, RunId run, List<Rejection> newest, Instant at) {
    return Sql.of("select pg_advisory_xact_lock($1)", LOCK)
        .update(connection)
        .thenMany(Flux.fromIterable(newest))
        .map(rejection -> KeptRejection.of(run, rejection, at))
        .buffer(ROWS_PER_STATEMENT)
        .concatMap(rows -> insert(rows).update(connection), 1)
        .then(Mono.defer(() -> deleteAboveCap(newest).update(connection)));
  }

  private static Sql insert(List<KeptRejection> rows) {
    return Sql.of(
        """
        insert into rejected_records (platform, native_id, reason, detail, body, run_id, at)
        select platform, native_id, reason, detail, body, $6, $7
        from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
          with ordinality as given (platform, native_id, reason, detail, body, nth)
        order by nth
        """,
        column(rows, row -> row.platform().slug()),
        column(rows, KeptRejection::nativeId),
        column(rows, KeptRejection::reason),
        column(rows, KeptRejection::detail),
        column(rows, KeptRejection::body),
        rows.getFirst().run().value(),
        rows.getFirst().at());
  }

  private Sql deleteAboveCap(List<Rejection> kept) {
    List<Group> groups = kept.stream().map(Group::of).distinct().toList();
    return Sql.of(
        """
        delete from rejected_records where id in (
          select id from (
            select id, row_number() over (partition by platform, reason order by id desc) as nth
            from rejected_records
            where (platform, reason) in (select * from unnest($1::text[], $2::text[]))) as ranked
          where nth > $3)
        """,
        groups.stream().map(group -> group.platform().slug()).toArray(String[]::new),
        groups.stream().map(Group::reason).toArray(String[]::new),
        cap);
  }

  private static @Nullable String[] column(
      List<KeptRejection> rows, Function<KeptRejection, @Nullable String> field) {
    return rows.stream().map(field).toArray(String[]::new);
  }

  private static KeptRejection read(RowView row) {
    return new KeptRejection(
        new RunId(row.uuid("run_id")),
        new Platform(row.text("platform")),
        row.findText("native_id"),
        row.text("reason"),
        row.text("detail"),
        row.text("body"),
        row.time("at"));
  }

  /** What the cap counts by. */
  private record Group(Platform platform, String reason) {
    static Group of(Rejection rejection) {
      return new Group(rejection.platform(), KeptRejection.reasonOf(rejection));
    }
  }
}
