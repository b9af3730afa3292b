package ai.oddwons.adapter.out.postgres;

import io.r2dbc.spi.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of a result by column names. {@code find…} may give null, the others never do. */
record RowView(Row row) {

  String text(String column) {
    return present(column, findText(column));
  }

  @Nullable String findText(String column) {
    return row.get(column, String.class);
  }

  Instant time(String column) {
    return present(column, findTime(column));
  }

  @Nullable Instant findTime(String column) {
    return row.get(column, Instant.class);
  }

  BigDecimal number(String column) {
    return present(column, findNumber(column));
  }

  @Nullable BigDecimal findNumber(String column) {
    return row.get(column, BigDecimal.class);
  }

  /** A number made into something else, null when the column is. */
  <T> @Nullable T findNumber(String column, Function<BigDecimal, T> make) {
    BigDecimal number = findNumber(column);
    return number == null ? null : make.apply(number);
  }

  int integer(String column) {
    return present(column, row.get(column, Integer.class));
  }

  long whole(String column) {
    return present(column, findWhole(column));
  }

  @Nullable Long findWhole(String column) {
    return row.get(column, Long.class);
  }

  double real(String column) {
    return present(column, row.get(column, Double.class));
  }

  boolean flag(String column) {
    return present(column, findFlag(column));
  }

  @Nullable Boolean findFlag(String column) {
    return row.get(column, Boolean.class);
  }

  byte[] bytes(String column) {
    return present(column, row.get(column, byte[].class));
  }

  UUID uuid(String column) {
    return present(column, findUuid(column));
  }

  @Nullable UUID findUuid(String column) {
    return row.get(column, UUID.class);
  }

  List<String> texts(String column) {
    return List.of(present(column, row.get(column, String[].class)));
  }

  private static <T> T present(String column, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("column " + column + " is null");
    }
    return value;
  }
}
