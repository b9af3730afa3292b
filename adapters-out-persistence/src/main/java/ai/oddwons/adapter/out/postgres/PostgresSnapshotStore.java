package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.CandleInterval;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PolledQuote;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.model.Snapshot;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.application.port.out.SnapshotStore;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pricing.Candle;
import ai.oddwons.domain.run.RunId;
import io.r2dbc.spi.Connection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The history of prices in PostgreSQL, with or without TimescaleDB. Safe for use by many at once.
 */
public final class PostgresSnapshotStore implements SnapshotStore {
  private final Database database;

  PostgresSnapshotStore(Database database) {
    this.database = database;
  }

  @Override
  public Mono<Integer> record(RunId run, List<Reading> readings) {
    return Mono.defer(
            () -> {
              Map<MarketId, Reading> lastOfEach = new LinkedHashMap<>();
              readings.forEach(reading -> lastOfEach.put(reading.market(), reading));
              return write(
                  lastOfEach.keySet(),
                  connection ->
                      StagedQuotes.stage(connection, lastOfEach.values())
                          .then(Mono.defer(() -> RecordQuotes.now(connection, run))));
            })
        .checkpoint("postgres.snapshots.record");
  }

  @Override
  public Mono<Integer> recordPast(RunId run, List<PastReading> readings) {
    return Mono.defer(() ->
            write(
                readings.stream().map(PastReading::market).toList(),
                connection ->
                    StagedQuotes.stagePast(connection, readings)
                        .then(Mono.defer(() -> RecordQuotes.past(connection, run)))))
        .checkpoint("postgres.snapshots.recordPast");
  }

  private Mono<Integer> write(
      Collection<MarketId> markets, Function<Connection, Mono<Integer>> work) {
    if (markets.isEmpty()) {
      return Mono.just(0);
    }
    Collection<Platform> platforms =
        markets.stream().map(MarketId::platform).collect(Collectors.toSet());
    return database.transact(connection ->
        VenueLock.take(connection, platforms).then(Mono.defer(() -> work.apply(connection))));
  }

  @Override
  public Mono<Slice<Snapshot>> listSnapshots(MarketId market, TimeWindow window, PageRequest page) {
    return list(HistoryQuery.snapshots(), market, window, page)
        .checkpoint("postgres.snapshots.listSnapshots");
  }

  @Override
  public Mono<Slice<Candle>> listCandles(
      MarketId market, CandleInterval interval, TimeWindow window, PageRequest page) {
    return list(HistoryQuery.candles(interval), market, window, page)
        .checkpoint("postgres.snapshots.listCandles");
  }

  @Override
  public Flux<PolledQuote> streamPolled(TimeWindow window) {
    return StoredQuotes.stream(database, window).checkpoint("postgres.snapshots.streamPolled");
  }

  @Override
  public Flux<PastReading> streamFilled(TimeWindow window) {
    return StoredQuotes.filled(database, window).checkpoint("postgres.snapshots.streamFilled");
  }

  @Override
  public Flux<PolledQuote> listPolled(MarketId market, TimeWindow window) {
    return database
        .readFresh(connection -> StoredQuotes.ofMarket(connection, market, window))
        .checkpoint("postgres.snapshots.listPolled");
  }

  private <T> Mono<Slice<T>> list(
      HistoryQuery<T> query, MarketId market, TimeWindow window, PageRequest page) {
    return Mono.defer(() -> {
      Sql sql = query.sql(market, window, page);
      return database
          .read(connection -> sql.query(connection, query::read))
          .collectList()
          .map(rows -> query.slice(rows, page.limit()));
    });
  }
}
