package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Page;
import ai.oddwons.simulator.http.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a Gamma listing is cut into pages. In the order of ids, which is how the universe lies, a
 * page costs only itself; any other order sorts the whole listing for each page, and its cursor
 * counts rows, so that it is exact only while time stands still.
 *
 * @param rows part of the listing
 * @param cursor of the next page; null unless the page is full
 */
record Listing<T>(List<T> rows, @Nullable String cursor) {

  static <T> Listing<T> keyset(
      Stream<T> found, ToLongFunction<T> key, Order<T> order, OptionalLong after, int limit) {
    if (order.natural()) {
      List<T> rows = Page.of(found, key, after, limit).rows();
      boolean full = rows.size() == limit;
      return new Listing<>(rows, full ? Page.cursor(key.applyAsLong(rows.getLast())) : null);
    }
    long skipped = after.orElse(0);
    List<T> rows = order.sort(found).skip(skipped).limit(limit).toList();
    return new Listing<>(rows, rows.size() == limit ? Page.cursor(skipped + limit) : null);
  }

  /** An order by one of the fields a listing may be sorted by. */
  record Order<T>(@Nullable ToDoubleFunction<T> value, boolean ascending) {

    /**
     * Reads {@code order} and {@code ascending}; only the first of several names counts.
     *
     * @throws GammaError with 422 for a name that is no field
     */
    static <T> Order<T> of(Query query, Map<String, ToDoubleFunction<T>> fields) {
      List<String> names = query.commaList("order");
      boolean ascending = !"false".equals(query.first("ascending"));
      for (String name : names) {
        if (!fields.containsKey(name)) {
          throw GammaError.validation("order fields are not valid");
        }
      }
      return new Order<>(names.isEmpty() ? null : fields.get(names.getFirst()), ascending);
    }

    boolean natural() {
      return value == null;
    }

    Stream<T> sort(Stream<T> found) {
      ToDoubleFunction<T> by = value;
      if (by == null) {
        return found;
      }
      record Keyed<T>(T row, double value) {}
      Comparator<Keyed<T>> rising = Comparator.comparingDouble(Keyed::value);
      return found
          .map(row -> new Keyed<>(row, by.applyAsDouble(row)))
          .sorted(ascending ? rising : rising.reversed())
          .map(Keyed::row);
    }
  }
}
