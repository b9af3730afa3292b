package ai.oddwons.adapter.out.postgres;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The one way to a connection. Every method is lazy, gives its connection back whatever happens,
 * and fails with a {@link ai.oddwons.application.port.out.StoreFailure} where the store is at
 * fault.
 */
final class Database {
  private final ConnectionPool writers;
  private final @Nullable ConnectionPool replica;

  private Database(ConnectionPool writers, @Nullable ConnectionPool replica) {
    this.writers = writers;
    this.replica = replica;
  }

  /**
   * @param readUrl a replica for reads, null to read where we write
   */
  static Database open(DatabaseUrl url, @Nullable DatabaseUrl readUrl, PoolSettings settings) {
    ConnectionPool writers = ConnectionPools.open(url, settings);
    return new Database(writers, readUrl == null ? null : ConnectionPools.open(readUrl, settings));
  }

  /** One transaction: committed before its result is seen, rolled back on failure and on cancel. */
  <T> Mono<T> transact(Function<Connection, Mono<T>> work) {
    return Mono.usingWhen(
            writers.create(),
            connection ->
                Mono.usingWhen(
                    Mono.from(connection.beginTransaction()).thenReturn(connection),
                    work,
                    begun -> begun.commitTransaction(),
                    (begun, failure) -> begun.rollbackTransaction(),
                    begun -> begun.rollbackTransaction()),
            Connection::close,
            (connection, failure) -> connection.close(),
            Connection::close)
        .onErrorMap(StoreFailures::translate);
  }

  /**
   * One transaction that lasts as long as somebody takes what it finds; for reading {@link
   * InPieces}. Sees what was just written.
   */
  <T> Flux<T> stream(Function<Connection, ? extends Publisher<T>> work) {
    return readFresh(connection ->
        Flux.usingWhen(
            Mono.from(connection.beginTransaction()).thenReturn(connection),
            work,
            begun -> begun.commitTransaction(),
            (begun, failure) -> begun.rollbackTransaction(),
            begun -> begun.rollbackTransaction()));
  }

  /** Reads that must see what was just written. */
  <T> Flux<T> readFresh(Function<Connection, ? extends Publisher<T>> work) {
    return read(writers, work);
  }

  /** Reads that may lag behind by what a replica lags. */
  <T> Flux<T> read(Function<Connection, ? extends Publisher<T>> work) {
    return read(replica == null ? writers : replica, work);
  }

  private static <T> Flux<T> read(
      ConnectionPool pool, Function<Connection, ? extends Publisher<T>> work) {
    return Flux.usingWhen(
            pool.create(),
            work,
            Connection::close,
            (connection, failure) -> connection.close(),
            Connection::close)
        .onErrorMap(StoreFailures::translate);
  }

  Mono<Void> close() {
    return replica == null
        ? writers.disposeLater()
        : writers.disposeLater().then(replica.disposeLater());
  }
}
