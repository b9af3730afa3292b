package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.RunId;
import io.r2dbc.spi.Connection;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Writes those events of a page that are new or changed. Needs the lock of their venues. */
final class KeepEvents {
  private static final String FIND =
      """
      select given.platform, given.event_id
      from unnest($1::text[], $2::text[], $3::text[]) as given (platform, event_id, digest)
      left join events as known using (platform, event_id)
      where known.digest is distinct from given.digest::uuid\
      """;

  private static final String STAGE =
      "create temp table if not exists stage_events on commit delete rows as select "
          + EventColumns.NAMES
          + ", digest from events with no data";

  private static final String COPY =
      "copy stage_events (" + EventColumns.NAMES + ", digest) from stdin";

  private static final String WRITE =
      "insert into events ("
          + EventColumns.NAMES
          + ", digest, first_seen_at, changed_at, run_id) select "
          + EventColumns.NAMES
          + """
          , digest, $1, $1, $2 from stage_events order by platform, event_id
          on conflict (platform, event_id) do update set
            series = excluded.series, title = excluded.title, subtitle = excluded.subtitle,
            category = excluded.category, venue_tags = excluded.venue_tags,
            structure = excluded.structure, happens_at = excluded.happens_at,
            digest = excluded.digest, changed_at = excluded.changed_at, run_id = excluded.run_id\
          """;

  private static final String RENAME =
      """
      update markets as m set event_title = s.title from stage_events as s
      where m.platform = s.platform and m.event_id = s.event_id and m.event_title <> s.title\
      """;

  private final Map<EventId, CopyRow> rows = new LinkedHashMap<>();
  private final RunId run;
  private final Instant at;

  KeepEvents(List<Event> events, RunId run, Instant at) {
    this.run = run;
    this.at = at;
    for (Event event : events) {
      CopyRow row = EventColumns.write(event);
      rows.put(event.id(), row.uuid(Digests.of(row.values())));
    }
  }

  Mono<Void> in(Connection connection) {
    if (rows.isEmpty()) {
      return Mono.empty();
    }
    return findChanged(connection)
        .flatMap(changed -> changed.isEmpty() ? Mono.empty() : write(connection, changed));
  }

  private Mono<Set<EventId>> findChanged(Connection connection) {
    return Sql.of(
            FIND,
            texts(rows.keySet().stream().map(id -> id.platform().slug()).toList()),
            texts(rows.keySet().stream().map(EventId::nativeId).toList()),
            texts(
                rows.values().stream().map(row -> String.valueOf(row.values().getLast())).toList()))
        .query(connection, KeepEvents::readId)
        .collect(HashSet::new, Set::add);
  }

  private Mono<Void> write(Connection connection, Set<EventId> changed) {
    List<CopyRow> changedRows = changed.stream().map(rows::get).toList();
    return Sql.of(STAGE)
        .update(connection)
        .then(CopyIn.copy(connection, COPY, changedRows))
        .then(Mono.defer(() -> Sql.of(WRITE, at, run.value()).update(connection)))
        .then(Mono.defer(() -> Sql.of(RENAME).update(connection)))
        .then();
  }

  private static EventId readId(RowView row) {
    return new EventId(new Platform(row.text("platform")), row.text("event_id"));
  }

  private static Object texts(List<String> values) {
    return values.toArray(String[]::new);
  }
}
