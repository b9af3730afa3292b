package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.OpenOpportunity;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.application.model.OpportunityFilter;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PastCheck;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.ArbitrageStore;
import ai.oddwons.domain.arbitrage.Lifetime;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.run.RunId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opportunities in PostgreSQL. Safe for use by many at once. */
final class PostgresArbitrageStore implements ArbitrageStore {
  private final Database database;

  PostgresArbitrageStore(Database database) {
    this.database = database;
  }

  @Override
  public Mono<KeptChecks> keep(RunId run, List<OpportunityCheck> checks) {
    return database
        .transact(connection ->
            OneWriter.OPPORTUNITIES
                .take(connection)
                .then(Mono.defer(() -> KeepLooks.in(connection, run, checks))))
        .checkpoint("postgres.arbitrage.keep");
  }

  @Override
  public Flux<OpenOpportunity> listOpen(Set<Standing> standings, int limit) {
    return database
        .readFresh(connection -> OpenOpportunities.list(connection, standings, limit))
        .checkpoint("postgres.arbitrage.listOpen");
  }

  @Override
  public Mono<OpportunityView> findOpportunity(OpportunityId id) {
    return database
        .read(connection -> OpportunityQuery.one(id).query(connection, OpportunityQuery::read))
        .next()
        .checkpoint("postgres.arbitrage.findOpportunity");
  }

  @Override
  public Mono<Slice<OpportunityView>> listOpportunities(
      OpportunityFilter filter, PageRequest page) {
    return Mono.fromSupplier(() -> OpportunityQuery.many(filter, page))
        .flatMapMany(
            sql -> database.read(connection -> sql.query(connection, OpportunityQuery::read)))
        .collectList()
        .map(rows -> OpportunityQuery.slice(filter.sort(), rows, page.limit()))
        .checkpoint("postgres.arbitrage.listOpportunities");
  }

  @Override
  public Flux<PastCheck> listChecks(OpportunityId id) {
    return database
        .read(connection -> PastLooks.list(connection, id))
        .checkpoint("postgres.arbitrage.listChecks");
  }

  @Override
  public Flux<Lifetime> streamLifetimes(OpportunityType type, Instant from) {
    Instant kept = from.truncatedTo(ChronoUnit.MICROS);
    return database.stream(connection -> Lifetimes.stream(connection, type, kept))
        .checkpoint("postgres.arbitrage.streamLifetimes");
  }
}
