package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.MatchStore.Batch;
import ai.oddwons.application.port.out.MatchStore.KeptMatches;
import io.r2dbc.spi.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Writes judgements that say something new and ends matches, each with what rests on them. Needs
 * the locks of matches and of opportunities.
 */
final class KeepMatches {
  private static final KeptMatches NONE = new KeptMatches(0, 0, 0, 0);

  private static final String STAGE =
      "create temp table if not exists stage_matches on commit delete rows as select "
          + MatchColumns.NAMES
          + " from market_matches with no data";

  private static final String COPY = "copy stage_matches (" + MatchColumns.NAMES + ") from stdin";

  /** Rows that say what they said are not written; of them only an end is taken back. */
  private static final String JUDGE =
      """
      with judged as (
        select s.*, m.id is not null as known, m.ended_at is not null as had_ended,
               coalesce(m.ended_at is null and m.grade <> 'rejected', false) as stood,
               (MSAID) is distinct from (SSAID) as says_new
        from stage_matches as s left join market_matches as m on m.id = s.id
        where m.id is not null or s.grade <> 'rejected'
      ), added as (
        insert into market_matches (NAMES, first_seen_at, run_id)
        select NAMES, judged_at, $2 from judged where not known
      ), changed as (
        update market_matches as m
        set (JUDGED, ended_at, run_id) = row(SJUDGED, null, $2)
        from judged as s where m.id = s.id and s.known and s.says_new
      ), opened as (
        update market_matches as m set ended_at = null, run_id = $2
        from judged as s where m.id = s.id and s.had_ended and not s.says_new
      ), past as (
        insert into market_match_history (match_id, JUDGED, run_id)
        select id, JUDGED, $2 from judged where says_new
      ), shaken as (
        select id from judged where known and says_new
      ), WITHDRAWAL
      select count(*) filter (where not stood and grade <> 'rejected') as added,
             count(*) filter (where says_new and (stood or grade = 'rejected')) as changed,
             (select count(*) from withdrawn) as withdrawn
      from judged\
      """
          .replace("WITHDRAWAL", Withdrawal.PARTS)
          .replace("MSAID", of("m", MatchColumns.SAID))
          .replace("SSAID", of("s", MatchColumns.SAID))
          .replace("SJUDGED", of("s", MatchColumns.JUDGED))
          .replace("JUDGED", MatchColumns.JUDGED)
          .replace("NAMES", MatchColumns.NAMES);

  private static final String END =
      """
      with shaken as (
        update market_matches set ended_at = $1, run_id = $2
        where id = any($3) and ended_at is null
        returning id, grade
      ), WITHDRAWAL
      select count(*) filter (where grade <> 'rejected') as ended,
             (select count(*) from withdrawn) as withdrawn
      from shaken\
      """
          .replace("WITHDRAWAL", Withdrawal.PARTS);

  private final Batch batch;
  private final Instant at;
  private final UUID run;

  KeepMatches(Batch batch) {
    this.batch = batch;
    this.at = batch.at().truncatedTo(ChronoUnit.MICROS);
    this.run = batch.run().value();
  }

  private static String of(String table, String columns) {
    return table + "." + columns.replace(", ", ", " + table + ".");
  }

  Mono<KeptMatches> in(Connection connection) {
    return judge(connection)
        .flatMap(judged -> end(connection).map(ended -> sum(judged, ended)))
        .delayUntil(kept -> MatchProgress.replace(connection, batch.run(), batch.state()));
  }

  private Mono<KeptMatches> judge(Connection connection) {
    if (batch.judged().isEmpty()) {
      return Mono.just(NONE);
    }
    Iterable<CopyRow> rows = () -> batch.judged().stream().map(MatchColumns::write).iterator();
    return Sql.of(STAGE)
        .update(connection)
        .then(CopyIn.copy(connection, COPY, rows))
        .then(
            Mono.defer(() ->
                Sql.of(JUDGE, at, run)
                    .query(
                        connection,
                        row ->
                            new KeptMatches(
                                count(row, "added"),
                                count(row, "changed"),
                                0,
                                count(row, "withdrawn")))
                    .next()));
  }

  private Mono<KeptMatches> end(Connection connection) {
    if (batch.ended().isEmpty()) {
      return Mono.just(NONE);
    }
    UUID[] ids = batch.ended().stream().map(id -> id.value()).toArray(UUID[]::new);
    return Sql.of(END, at, run, ids)
        .query(
            connection, row -> new KeptMatches(0, 0, count(row, "ended"), count(row, "withdrawn")))
        .next();
  }

  private static int count(RowView row, String column) {
    return Math.toIntExact(row.whole(column));
  }

  private static KeptMatches sum(KeptMatches one, KeptMatches other) {
    return new KeptMatches(
        one.added() + other.added(),
        one.changed() + other.changed(),
        one.ended() + other.ended(),
        one.withdrawn() + other.withdrawn());
  }
}
