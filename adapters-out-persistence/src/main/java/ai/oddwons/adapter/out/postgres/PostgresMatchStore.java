package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchFilter;
import ai.oddwons.application.model.MatchState;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.MatchStore;
import ai.oddwons.domain.matching.MatchId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Matches in PostgreSQL. Safe for use by many at once. */
final class PostgresMatchStore implements MatchStore {
  private static final int ROWS_AT_ONCE = 1_000;

  private final Database database;

  PostgresMatchStore(Database database) {
    this.database = database;
  }

  @Override
  public Mono<MatchState> findState() {
    return database.readFresh(MatchProgress::find).next().checkpoint("postgres.matches.findState");
  }

  @Override
  public Flux<MarketMatch> streamCurrent() {
    return database.stream(connection ->
            InPieces.read(connection, MatchQuery.current(), ROWS_AT_ONCE, MatchColumns::read))
        .checkpoint("postgres.matches.streamCurrent");
  }

  @Override
  public Mono<KeptMatches> keep(Batch batch) {
    return Mono.fromSupplier(() -> new KeepMatches(batch))
        .flatMap(matches ->
            database.transact(connection ->
                OneWriter.MATCHES
                    .take(connection)
                    .then(OneWriter.OPPORTUNITIES.take(connection))
                    .then(Mono.defer(() -> matches.in(connection)))))
        .checkpoint("postgres.matches.keep");
  }

  @Override
  public Mono<MatchView> findMatch(MatchId id) {
    return database
        .read(connection -> MatchQuery.one(id).query(connection, MatchColumns::readView))
        .next()
        .checkpoint("postgres.matches.findMatch");
  }

  @Override
  public Mono<Slice<MatchView>> listMatches(MatchFilter filter, PageRequest page) {
    return Mono.fromSupplier(() -> MatchQuery.many(filter, page))
        .flatMapMany(
            sql -> database.read(connection -> sql.query(connection, MatchColumns::readView)))
        .collectList()
        .map(rows -> MatchQuery.slice(rows, page.limit()))
        .checkpoint("postgres.matches.listMatches");
  }

  @Override
  public Flux<MarketMatch> listHistory(MatchId id) {
    return database
        .read(connection -> MatchQuery.history(id).query(connection, MatchColumns::read))
        .checkpoint("postgres.matches.listHistory");
  }
}
