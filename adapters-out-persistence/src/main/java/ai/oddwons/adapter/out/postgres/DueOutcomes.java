package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.CaseStore.DueCase;
import ai.oddwons.domain.pattern.Horizon;
import io.r2dbc.spi.Connection;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;

/**
 * Which outcomes can be known by now. Of each horizon the oldest are taken from the front of its
 * own index, and then the oldest of all: so it costs what the limit says, whatever is kept. The
 * settlements alone cost one look at the market of each that is open.
 */
final class DueOutcomes {
  private static final String TIMED =
      """
      (select pattern_id, horizon from open_outcomes
       where horizon = '%s' and due_from <= $1
       order by due_from, pattern_id limit $2)\
      """;

  private static final String SETTLED =
      """
      (select o.pattern_id, o.horizon
       from open_outcomes as o
       join markets as m on m.platform = o.platform and m.market_id = o.market_id
       where o.horizon = '%s' and o.due_from <= $1 and m.status = 'settled' and m.settlement is not null
       order by o.due_from, o.pattern_id limit $2)\
      """;

  private static final String DUE =
      "select "
          + PatternColumns.SELECTED
          + ", p.kept_at, due.horizon from ("
          + Stream.of(Horizon.values())
              .map(DueOutcomes::oldestOf)
              .collect(Collectors.joining(" union all "))
          + """
          ) as due join patterns as p on p.id = due.pattern_id
          order by p.detected_at, p.id, array_position($3::text[], due.horizon) limit $2\
          """;

  private DueOutcomes() {}

  private static String oldestOf(Horizon horizon) {
    return (horizon == Horizon.SETTLEMENT ? SETTLED : TIMED).formatted(horizon.slug());
  }

  static Flux<DueCase> list(Connection connection, Instant now, int limit) {
    String[] nearestFirst = Stream.of(Horizon.values()).map(Horizon::slug).toArray(String[]::new);
    return Sql.of(DUE, now, limit, nearestFirst)
        .query(
            connection,
            row ->
                new DueCase(
                    PatternColumns.read(row),
                    row.time("kept_at"),
                    Words.read(Horizon.class, row.text("horizon"))));
  }
}
