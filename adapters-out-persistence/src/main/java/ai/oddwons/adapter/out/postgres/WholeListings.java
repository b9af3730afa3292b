package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.VenueReport;
import ai.oddwons.domain.run.WholeListing;
import io.r2dbc.spi.Connection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table {@code venue_listings}: one row per venue that was ever read to its end. */
final class WholeListings {
  private WholeListings() {}

  /** Notes what a run has read to the end; a later run's note is never overwritten. */
  static Mono<Void> note(Connection connection, JobRun run) {
    String[] platforms =
        run.report().venues().stream()
            .filter(report -> report.coverage().complete())
            .map(VenueReport::platform)
            .map(Platform::slug)
            .toArray(String[]::new);
    return platforms.length == 0 ? Mono.empty() : write(run, platforms).update(connection).then();
  }

  /** Dated by the ledger's own row: what the caller says of the beginning does not change it. */
  private static Sql write(JobRun run, String[] platforms) {
    return Sql.of(
        """
        insert into venue_listings as kept (platform, run_id, as_of)
        select platform, id, started_at from job_runs, unnest($2::text[]) as read (platform)
        where id = $1
        on conflict (platform) do update set run_id = excluded.run_id, as_of = excluded.as_of
        where kept.as_of <= excluded.as_of
        """,
        run.id().value(),
        platforms);
  }

  static Flux<WholeListing> read(Connection connection) {
    return Sql.of("select platform, run_id, as_of from venue_listings order by platform")
        .query(connection, WholeListings::row);
  }

  private static WholeListing row(RowView row) {
    return new WholeListing(
        new Platform(row.text("platform")), new RunId(row.uuid("run_id")), row.time("as_of"));
  }
}
