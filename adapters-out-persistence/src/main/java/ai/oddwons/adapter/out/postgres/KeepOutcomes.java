package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.record.CaseOutcome;
import io.r2dbc.spi.Connection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Adds outcomes that are not kept yet and strikes them off what is still to be found out. */
final class KeepOutcomes {
  private static final String STAGE =
      "create temp table if not exists stage_outcomes on commit delete rows as select "
          + OutcomeColumns.NAMES
          + " from pattern_outcomes with no data";

  private static final String COPY =
      "copy stage_outcomes (" + OutcomeColumns.NAMES + ") from stdin";

  private static final String TAKE_OVER =
      """
      with kept as (
        insert into pattern_outcomes (COLUMNS)
        select COLUMNS from stage_outcomes order by pattern_id, horizon
        on conflict do nothing
      )
      delete from open_outcomes as o using stage_outcomes as s
      where o.pattern_id = s.pattern_id and o.horizon = s.horizon\
      """
          .replace("COLUMNS", OutcomeColumns.NAMES);

  private KeepOutcomes() {}

  static Mono<Void> in(Connection connection, List<CaseOutcome> outcomes) {
    Iterable<CopyRow> rows =
        () -> firstOfEach(outcomes).stream().map(OutcomeColumns::write).iterator();
    return Sql.of(STAGE)
        .update(connection)
        .then(CopyIn.copy(connection, COPY, rows))
        .then(Mono.defer(() -> Sql.of(TAKE_OVER).update(connection)))
        .then();
  }

  private static Collection<CaseOutcome> firstOfEach(List<CaseOutcome> outcomes) {
    Map<List<Object>, CaseOutcome> first = new LinkedHashMap<>();
    outcomes.forEach(
        outcome -> first.putIfAbsent(List.of(outcome.pattern(), outcome.horizon()), outcome));
    return first.values();
  }
}
