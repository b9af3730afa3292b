package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.OpportunitySort;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.domain.arbitrage.Valuation;
import java.util.ArrayList;
import java.util.List;

/**
 * An order of opportunities in SQL. All columns fall, so that a page is one range of an index; what
 * has no value sorts as if it lost everything.
 */
enum OpportunityOrder {
  NEWEST(2, "o.created_at desc, o.id desc", "(o.created_at, o.id) < (%s::timestamptz, %s::bigint)"),
  PROFIT(
      3,
      "(coalesce(o.profit, '-infinity'::numeric)) desc, o.created_at desc, o.id desc",
      """
      ((coalesce(o.profit, '-infinity'::numeric)), o.created_at, o.id)
      < (%s::numeric, %s::timestamptz, %s::bigint)\
      """);

  private static final String NO_PROFIT = "-infinity";

  private final int keys;
  private final String by;
  private final String behind;

  OpportunityOrder(int keys, String by, String behind) {
    this.keys = keys;
    this.by = by;
    this.behind = behind;
  }

  static OpportunityOrder of(OpportunitySort sort) {
    return switch (sort) {
      case NEWEST -> NEWEST;
      case PROFIT -> PROFIT;
    };
  }

  /** The expressions to sort by. */
  String by() {
    return by;
  }

  /** The condition for the rows behind a cursor. */
  String behind(Cursor cursor, Sql sql) {
    if (!isOurs(cursor)) {
      throw new MalformedCursor("not a cursor of " + cursorName());
    }
    return behind.formatted(cursor.keys().stream().map(sql::bind).toArray());
  }

  private boolean isOurs(Cursor cursor) {
    List<String> given = cursor.keys();
    return cursor.order().equals(cursorName())
        && given.size() == keys
        && (this == NEWEST || isProfit(given.getFirst()))
        && CursorKeys.time(given.get(keys - 2)).isPresent()
        && CursorKeys.isId(given.getLast());
  }

  private static boolean isProfit(String key) {
    return key.equals(NO_PROFIT) || CursorKeys.isMoney(key);
  }

  Cursor cursor(OpportunityView last) {
    List<String> values = new ArrayList<>();
    if (this == PROFIT) {
      Valuation value = last.latest().valuation();
      values.add(value == null ? NO_PROFIT : value.profit().toString());
    }
    values.add(last.firstSeenAt().toString());
    values.add(last.id().toString());
    return new Cursor(cursorName(), values);
  }

  private String cursorName() {
    return "opportunities:" + Words.of(this);
  }
}
