package ai.oddwons.adapter.in.web.edge;

import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.PageRequest;

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
          Cursor::tryParse);

  private Paging() {}

  public static PageRequest read(Query query) {
    return new PageRequest(query.find(CURSOR).orElse(null), query.get(LIMIT));
  }
}
