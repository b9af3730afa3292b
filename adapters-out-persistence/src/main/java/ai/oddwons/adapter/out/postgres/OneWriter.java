package ai.oddwons.adapter.out.postgres;

import io.r2dbc.spi.Connection;
import reactor.core.publisher.Mono;

/**
 * What one transaction at a time may write: two that judge what stands there would each begin the
 * same anew. Who needs several takes them in the order in which they stand here.
 */
enum OneWriter {
  MATCHES(1),
  OPPORTUNITIES(2);

  /** Tells these locks from other advisory locks of the database; 0 of it is that of patterns. */
  private static final int KIND = 3543;

  private final int number;

  OneWriter(int number) {
    this.number = number;
  }

  /** Held until the transaction ends. */
  Mono<Void> take(Connection connection) {
    return Sql.of("select pg_advisory_xact_lock(%d, %d)".formatted(KIND, number))
        .query(connection, row -> true)
        .then();
  }
}
