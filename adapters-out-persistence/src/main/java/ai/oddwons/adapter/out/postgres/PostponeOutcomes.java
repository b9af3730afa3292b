package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.CaseStore.Postponed;
import io.r2dbc.spi.Connection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Puts off what cannot be known yet. */
final class PostponeOutcomes {
  private static final String PUT_OFF =
      """
      update open_outcomes as o set due_from = later.due_from
      from unnest($1::uuid[], $2::text[], $3::timestamptz[])
        as later (pattern_id, horizon, due_from)
      where o.pattern_id = later.pattern_id and o.horizon = later.horizon\
      """;

  private PostponeOutcomes() {}

  static Mono<Void> in(Connection connection, List<Postponed> cases) {
    return Sql.of(
            PUT_OFF,
            cases.stream().map(one -> one.pattern().value()).toArray(UUID[]::new),
            cases.stream().map(one -> one.horizon().slug()).toArray(String[]::new),
            cases.stream().map(one -> at(one.until())).toArray(OffsetDateTime[]::new))
        .update(connection)
        .then();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
