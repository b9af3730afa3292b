package ai.oddwons.adapter.out.postgres;

import io.r2dbc.spi.Connection;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A result that is too long for memory, taken piece by piece from a cursor of the server. All
 * pieces show one moment, and each is a statement of its own: no timeout runs while the reader is
 * busy with the piece before.
 */
final class InPieces {
  private InPieces() {}

  /**
   * Holds three pieces at most: the one being read, the next, and one on its way.
   *
   * @param connection in a transaction, and used for nothing else before the end
   * @param rows of one piece
   */
  static <T> Flux<T> read(Connection connection, Sql query, int rows, Function<RowView, T> read) {
    Mono<List<T>> piece =
        Sql.of("fetch forward " + rows + " from pieces").query(connection, read).collectList();
    return query
        .prepend("declare pieces binary no scroll cursor for ")
        .update(connection)
        .thenMany(piece.repeat().takeUntil(taken -> taken.size() < rows))
        .concatMapIterable(taken -> taken, 1);
  }
}
