package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.ListedWording;
import ai.oddwons.application.model.MarketFilter;
import ai.oddwons.application.model.MarketProfile;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PolledPrices;
import ai.oddwons.application.model.RulesVersion;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Markets and events in PostgreSQL. Safe for use by many at once. */
public final class PostgresMarketStore implements MarketStore {
  private static final int ADDRESSES_AT_ONCE = 5_000;

  private static final String ADDRESSES =
      """
      select platform, market_id, yes_token, no_token from markets
      where platform = $1 and market_id > $2 and status not in ('scheduled', 'settled')
      order by market_id limit $3\
      """;

  private static final String RULES =
      """
      select version, primary_text, secondary_text, sources, seen_at from market_rules
      where platform = $1 and market_id = $2 order by version\
      """;

  private final Database database;

  PostgresMarketStore(Database database) {
    this.database = database;
  }

  @Override
  public Mono<KeptMarkets> keep(Batch batch) {
    return Mono.defer(
            () -> {
              KeepEvents events = new KeepEvents(batch.events(), batch.run(), batch.seenAt());
              KeepMarkets markets = new KeepMarkets(batch);
              return database.transact(connection ->
                  VenueLock.take(connection, platforms(batch))
                      .then(Mono.defer(() -> events.in(connection)))
                      .then(Mono.defer(() -> markets.in(connection))));
            })
        .checkpoint("postgres.markets.keep");
  }

  private static Set<Platform> platforms(Batch batch) {
    return Stream.concat(
            batch.events().stream().map(event -> event.id().platform()),
            batch.markets().stream().map(listed -> listed.market().id().platform()))
        .collect(Collectors.toSet());
  }

  @Override
  public Mono<Long> keepStates(List<SettlementReport> reports, Instant at) {
    return Mono.defer(
            () -> {
              KeepStates states = new KeepStates(reports, at);
              Set<Platform> platforms =
                  reports.stream()
                      .map(report -> report.market().platform())
                      .collect(Collectors.toSet());
              return database.transact(connection ->
                  VenueLock.take(connection, platforms)
                      .then(Mono.defer(() -> states.in(connection))));
            })
        .checkpoint("postgres.markets.keepStates");
  }

  /** By chunks, so that a slow consumer holds no connection. */
  @Override
  public Flux<MarketAddress> streamUnsettled(Platform platform) {
    return addressesAfter(platform, "")
        .expand(chunk ->
            chunk.size() < ADDRESSES_AT_ONCE
                ? Mono.empty()
                : addressesAfter(platform, chunk.getLast().id().nativeId()))
        .concatMapIterable(chunk -> chunk, 1)
        .checkpoint("postgres.markets.streamUnsettled");
  }

  private Mono<List<MarketAddress>> addressesAfter(Platform platform, String after) {
    return database
        .readFresh(connection ->
            Sql.of(ADDRESSES, platform.slug(), after, ADDRESSES_AT_ONCE)
                .query(
                    connection,
                    row ->
                        new MarketAddress(
                            MarketColumns.readId(row), MarketColumns.readTokens(row))))
        .collectList();
  }

  @Override
  public Flux<MarketProfile> streamProfiles(Instant after) {
    Instant kept = after.truncatedTo(ChronoUnit.MICROS);
    return database.stream(connection -> MarketProfiles.stream(connection, kept))
        .checkpoint("postgres.markets.streamProfiles");
  }

  @Override
  public Flux<ListedWording> streamWordings(Platform platform) {
    return database.stream(connection -> Wordings.stream(connection, platform))
        .checkpoint("postgres.markets.streamWordings");
  }

  @Override
  public Flux<ListedWording> listWordings(Collection<MarketId> markets) {
    return Flux.defer(
            () -> {
              Set<MarketId> wanted = Set.copyOf(markets);
              return wanted.isEmpty()
                  ? Flux.<ListedWording>empty()
                  : database.readFresh(connection -> Wordings.list(connection, wanted));
            })
        // Texts are read for long by who asks: not on the thread that reads from the database.
        .publishOn(Schedulers.parallel())
        .checkpoint("postgres.markets.listWordings");
  }

  @Override
  public Flux<PolledPrices> streamPolledPrices() {
    return database.stream(LatestPrices::stream).checkpoint("postgres.markets.streamPolledPrices");
  }

  @Override
  public Flux<MarketView> listFreshMarkets(Collection<MarketId> markets) {
    return Flux.defer(
            () -> {
              Set<MarketId> wanted = Set.copyOf(markets);
              return wanted.isEmpty()
                  ? Flux.<MarketView>empty()
                  : database.readFresh(connection ->
                      MarketQuery.some(wanted).query(connection, MarketQuery::readView));
            })
        .checkpoint("postgres.markets.listFreshMarkets");
  }

  @Override
  public Mono<MarketView> findMarket(MarketId id) {
    return database
        .read(connection -> MarketQuery.one(id).query(connection, MarketQuery::readView))
        .next()
        .checkpoint("postgres.markets.findMarket");
  }

  @Override
  public Mono<MarketView> findFreshMarket(MarketId id) {
    return database
        .readFresh(connection -> MarketQuery.one(id).query(connection, MarketQuery::readView))
        .next()
        .checkpoint("postgres.markets.findFreshMarket");
  }

  @Override
  public Mono<Slice<MarketView>> listMarkets(MarketFilter filter, PageRequest page) {
    return Mono.defer(
            () -> {
              Sql sql = MarketQuery.many(filter, page);
              return database
                  .read(connection -> sql.query(connection, MarketQuery::readListed))
                  .collectList();
            })
        .map(listed -> MarketQuery.slice(filter.sort(), listed, page.limit()))
        .checkpoint("postgres.markets.listMarkets");
  }

  @Override
  public Flux<RulesVersion> listRulesVersions(MarketId id) {
    return database
        .read(connection ->
            Sql.of(RULES, id.platform().slug(), id.nativeId())
                .query(
                    connection,
                    row ->
                        new RulesVersion(
                            row.integer("version"),
                            MarketColumns.readRules(row),
                            row.time("seen_at"))))
        .checkpoint("postgres.markets.listRulesVersions");
  }
}
