package ai.oddwons.adapter.out.postgres;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Wrapped;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Bulk writing by {@code COPY … FROM STDIN} in its text form: one stream, one buffer at a time,
 * rows written out only as the server takes them.
 */
final class CopyIn {
  /** Large enough that the cost of a message disappears, small enough not to be felt. */
  private static final int BUFFER_CHARS = 32 * 1024;

  private CopyIn() {}

  /**
   * @param sql such as {@code copy stage(a, b) from stdin}
   * @param rows read once per subscription, on demand
   * @return how many rows the server took
   */
  static Mono<Long> copy(Connection connection, String sql, Iterable<CopyRow> rows) {
    return Mono.defer(() -> unwrap(connection).copyIn(sql, buffers(rows)));
  }

  static Flux<ByteBuf> buffers(Iterable<CopyRow> rows) {
    return Flux.generate(
        rows::iterator,
        (remaining, sink) -> {
          if (remaining.hasNext()) {
            sink.next(nextBuffer(remaining));
          } else {
            sink.complete();
          }
          return remaining;
        });
  }

  private static ByteBuf nextBuffer(Iterator<CopyRow> remaining) {
    StringBuilder text = new StringBuilder(BUFFER_CHARS + 1024);
    while (remaining.hasNext() && text.length() < BUFFER_CHARS) {
      remaining.next().appendTo(text);
    }
    return Unpooled.wrappedBuffer(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Pools and proxies wrap each other, so one step is not enough. */
  private static PostgresqlConnection unwrap(Connection connection) {
    Object inner = connection;
    while (!(inner instanceof PostgresqlConnection) && inner instanceof Wrapped<?> wrapper) {
      inner = wrapper.unwrap();
    }
    return (PostgresqlConnection) inner;
  }
}
