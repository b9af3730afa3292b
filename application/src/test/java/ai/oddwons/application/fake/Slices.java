package ai.oddwons.application.fake;

import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import java.util.List;
import java.util.function.Function;

/** Cuts a sorted list as a store would. */
final class Slices {
  private Slices() {}

  /**
   * @param order names the order of the list, as in its cursors
   * @param keys what tells one item from all others
   */
  static <T> Slice<T> cut(
      List<T> sorted, String order, Function<T, List<String>> keys, PageRequest page) {
    int from = page.after() == null ? 0 : behind(sorted, order, keys, page.after());
    int until = Math.min(sorted.size(), from + page.limit());
    List<T> items = sorted.subList(from, until);
    boolean more = until < sorted.size();
    return new Slice<>(items, more ? new Cursor(order, keys.apply(items.getLast())) : null);
  }

  private static <T> int behind(
      List<T> sorted, String order, Function<T, List<String>> keys, Cursor after) {
    if (!after.order().equals(order)) {
      throw new MalformedCursor("a cursor of " + after.order() + ", not of " + order);
    }
    for (int i = 0; i < sorted.size(); i++) {
      if (keys.apply(sorted.get(i)).equals(after.keys())) {
        return i + 1;
      }
    }
    throw new MalformedCursor("a cursor that points nowhere");
  }
}
