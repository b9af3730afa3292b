package ai.oddwons.adapter.out.postgres;

import ai.oddwons.adapter.out.postgres.PatternColumns.Keeping;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import io.r2dbc.spi.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Adds patterns that are not kept yet, each with the outcomes that are to be found out of it. */
final class KeepPatterns {
  private static final String STAGE =
      "create temp table if not exists stage_patterns on commit delete rows as select "
          + PatternColumns.NAMES
          + " from patterns with no data";

  private static final String COPY =
      "copy stage_patterns (" + PatternColumns.NAMES + ") from stdin";

  private static final String TAKE_OVER =
      """
      with added as (
        insert into patterns (COLUMNS) select COLUMNS from stage_patterns
        on conflict do nothing
        returning id, platform, market_id, detected_at
      ), opened as (
        insert into open_outcomes (pattern_id, horizon, platform, market_id, due_from)
        select added.id, ahead.horizon, added.platform, added.market_id,
               added.detected_at + ahead.after::interval
        from added cross join unnest($1::text[], $2::text[]) as ahead (horizon, after)
      )
      select count(*) as added from added\
      """
          .replace("COLUMNS", PatternColumns.NAMES);

  private KeepPatterns() {}

  /** How many were new. */
  static Mono<Integer> in(Connection connection, Keeping keeping, List<Pattern> patterns) {
    if (patterns.isEmpty()) {
      return Mono.just(0);
    }
    Iterable<CopyRow> rows =
        () -> patterns.stream().map(pattern -> PatternColumns.write(keeping, pattern)).iterator();
    return Sql.of(STAGE)
        .update(connection)
        .then(CopyIn.copy(connection, COPY, rows))
        .then(Mono.defer(() -> takeOver(connection)));
  }

  private static Mono<Integer> takeOver(Connection connection) {
    String[] horizons = Stream.of(Horizon.values()).map(Horizon::slug).toArray(String[]::new);
    String[] after = Stream.of(Horizon.values()).map(KeepPatterns::after).toArray(String[]::new);
    return Sql.of(TAKE_OVER, horizons, after)
        .query(connection, row -> Math.toIntExact(row.whole("added")))
        .next();
  }

  /** In the form {@code PT6H}; nothing where it is not known in advance. */
  private static String after(Horizon horizon) {
    return horizon
        .from(Instant.EPOCH)
        .map(moment -> Duration.between(Instant.EPOCH, moment))
        .orElse(Duration.ZERO)
        .toString();
  }
}
