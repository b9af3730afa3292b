package ai.oddwons.adapter.out.http;

import java.util.function.Consumer;

/**
 * Walks the array that is nested in each element of a page, such as the markets in events, and
 * notices when it is gone: a listing whose events have lost their markets must not pass for one
 * without any. For one page, on one thread.
 */
public final class NestedArray {
  private static final int SEVERAL = 5;

  private final Shape outer;
  private final String field;
  private final DriftWatch drift;
  private int elements;
  private int withoutArray;

  /**
   * @param outer what the elements of the page are
   * @param field what the array is called in them, and in the drift where it is missing
   */
  public NestedArray(Shape outer, String field, DriftWatch drift) {
    this.outer = outer;
    this.field = field;
    this.drift = drift;
  }

  /**
   * Walks the array of one element.
   *
   * @throws Unreadable when something stands in its place that is no array
   */
  public void walk(JsonSlice element, Consumer<JsonSlice> visitor) {
    elements++;
    switch (element.forEachDetached(visitor)) {
      case ARRAY -> {}
      case NOTHING -> {
        withoutArray++;
        drift.missingField(outer, field);
      }
      case SOMETHING_ELSE -> {
        withoutArray++;
        throw new Unreadable("wrong_envelope", field + " is no array");
      }
    }
  }

  /**
   * To be called at the end of the page.
   *
   * @throws Unreadable when there were {@value #SEVERAL} elements or more and none had its array; a
   *     few new ones may really have none yet
   */
  public void requireAny() {
    if (elements >= SEVERAL && withoutArray == elements) {
      throw new Unreadable(
          "wrong_envelope", "none of %d elements has its %s".formatted(elements, field));
    }
  }
}
