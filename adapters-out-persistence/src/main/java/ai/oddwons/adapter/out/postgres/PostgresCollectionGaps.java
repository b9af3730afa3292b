package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.out.CollectionGaps;
import ai.oddwons.application.port.out.StorableText;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.CollectionGap;
import ai.oddwons.domain.run.RunId;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gaps in the table {@code collection_gaps}. */
final class PostgresCollectionGaps implements CollectionGaps {
  private static final int MAX_REASON_BYTES = 10_000;

  private final Database database;

  PostgresCollectionGaps(Database database) {
    this.database = database;
  }

  @Override
  public Mono<Void> keep(CollectionGap gap) {
    Sql insert =
        Sql.of(
            """
            insert into collection_gaps (platform, run_id, gap_from, gap_until, reason)
            values ($1, $2, $3, $4, $5)
            on conflict do nothing
            """,
            gap.platform().slug(),
            gap.run().value(),
            gap.from().truncatedTo(ChronoUnit.MICROS),
            gap.until().truncatedTo(ChronoUnit.MICROS),
            StorableText.of(gap.reason(), MAX_REASON_BYTES));
    return database.transact(insert::update).then().checkpoint("postgres.keepGap");
  }

  @Override
  public Flux<CollectionGap> listGaps(Platform platform, TimeWindow window) {
    Sql touching =
        Sql.of(
            """
            select platform, run_id, gap_from, gap_until, reason from collection_gaps
            where platform = $1 and gap_from < $2 and gap_until >= $3
            order by gap_from, id
            """,
            platform.slug(),
            window.until(),
            window.from());
    return database
        .readFresh(connection -> touching.query(connection, PostgresCollectionGaps::read))
        .checkpoint("postgres.listGaps");
  }

  private static CollectionGap read(RowView row) {
    return new CollectionGap(
        new Platform(row.text("platform")),
        new RunId(row.uuid("run_id")),
        row.time("gap_from"),
        row.time("gap_until"),
        row.text("reason"));
  }
}
