package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.MatchState;
import ai.oddwons.domain.run.RunId;
import io.r2dbc.spi.Connection;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table {@code match_state}: one row, once matching has begun. */
final class MatchProgress {
  private static final String FIND = "select markets_known_at, version from match_state";

  private static final String REPLACE =
      """
      insert into match_state (markets_known_at, version, run_id) values ($1, $2, $3)
      on conflict (only_one) do update
      set (markets_known_at, version, run_id)
        = row(excluded.markets_known_at, excluded.version, excluded.run_id)\
      """;

  private MatchProgress() {}

  static Flux<MatchState> find(Connection connection) {
    return Sql.of(FIND)
        .query(
            connection,
            row -> new MatchState(row.time("markets_known_at"), row.integer("version")));
  }

  static Mono<Void> replace(Connection connection, RunId run, MatchState state) {
    return Sql.of(
            REPLACE,
            state.marketsKnownAt().truncatedTo(ChronoUnit.MICROS),
            state.version(),
            run.value())
        .update(connection)
        .then();
  }
}
