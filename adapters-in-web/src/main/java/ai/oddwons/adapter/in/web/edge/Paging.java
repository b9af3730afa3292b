package ai.oddwons.adapter.in.web.edge;

import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.PageRequest;
import java.util.Optional;

/** The two parameters of every list. */
public final class Paging {
  private static final int DEFAULT_LIMIT = 50;

  public static final QueryParameter<Integer> LIMIT =
      QueryParameter.number(
          "limit", "How many rows at the most.", 1, PageRequest.MAX_LIMIT, DEFAULT_LIMIT);

  public static final QueryParameter<Cursor> CURSOR =
      QueryParameter.text(
          "cursor",
          "The next_cursor of the page before, with all other parameters unchanged.",
          "a next_cursor of this list",
          Paging::cursor);

  private Paging() {}

  /** One that we wrote holds no control characters. */
  private static Optional<Cursor> cursor(String text) {
    return Cursor.tryParse(text)
        .filter(cursor -> cursor.keys().stream().noneMatch(Paging::hasControlCharacters));
  }

  private static boolean hasControlCharacters(String key) {
    return key.chars().anyMatch(Character::isISOControl);
  }

  public static PageRequest read(Query query) {
    return new PageRequest(query.find(CURSOR).orElse(null), query.get(LIMIT));
  }
}
