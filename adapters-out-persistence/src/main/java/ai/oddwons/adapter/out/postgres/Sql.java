package ai.oddwons.adapter.out.postgres;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A statement that grows with its arguments: text from us, values from anywhere, and never one in
 * the other. Meant for one use by one thread; executing it is lazy.
 */
final class Sql {
  private final StringBuilder text = new StringBuilder();
  private final List<Argument> arguments = new ArrayList<>();

  private Sql() {}

  /** The values stand for {@code $1}, {@code $2}, … in the text. */
  static Sql of(String text, Object... values) {
    Sql sql = new Sql();
    sql.text.append(text);
    for (Object value : values) {
      sql.bind(value);
    }
    return sql;
  }

  Sql append(String more) {
    text.append(more);
    return this;
  }

  Sql prepend(String before) {
    text.insert(0, before);
    return this;
  }

  /** Adds a value and returns its name in the text, such as {@code $3}. */
  String bind(Object value) {
    arguments.add(new Argument(value, value.getClass()));
    return "$" + arguments.size();
  }

  /** As {@link #bind}, for what may be absent. */
  String bindNullable(@Nullable Object value, Class<?> type) {
    arguments.add(new Argument(value, type));
    return "$" + arguments.size();
  }

  /** Rows as they come. The connection must not be used for anything else before the end. */
  <T> Flux<T> query(Connection connection, Function<RowView, T> read) {
    return Flux.defer(() -> Flux.from(prepare(connection).execute()))
        .concatMap(result -> result.map((row, metadata) -> read.apply(new RowView(row))));
  }

  /** How many rows were touched. */
  Mono<Long> update(Connection connection) {
    return Flux.defer(() -> Flux.from(prepare(connection).execute()))
        .concatMap(Result::getRowsUpdated)
        .reduce(0L, Long::sum);
  }

  private Statement prepare(Connection connection) {
    Statement statement = connection.createStatement(text.toString());
    for (int i = 0; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      if (argument.value() == null) {
        statement.bindNull(i, argument.type());
      } else {
        statement.bind(i, argument.value());
      }
    }
    return statement;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private record Argument(@Nullable Object value, Class<?> type) {}
}
