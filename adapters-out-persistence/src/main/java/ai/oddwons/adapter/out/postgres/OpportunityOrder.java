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
  NEWEST("o.created_at, o.id", List.of("timestamptz", "bigint")),
  PROFIT(
      "(coalesce(o.profit, '-infinity'::numeric)), o.created_at, o.id",
      List.of("numeric", "timestamptz", "bigint"));

  private static final String NO_PROFIT = "-infinity";

  private final String columns;
  private final List<String> types;

  OpportunityOrder(String columns, List<String> types) {
    this.columns = columns;
    this.types = types;
  }

  static OpportunityOrder of(OpportunitySort sort) {
    return switch (sort) {
      case NEWEST -> NEWEST;
      case PROFIT -> PROFIT;
    };
  }

  /** The expressions to sort by. */
  String by() {
    return switch (this) {
      case NEWEST -> "o.created_at desc, o.id desc";
      case PROFIT ->
          "(coalesce(o.profit, '-infinity'::numeric)) desc, o.created_at desc, o.id desc";
    };
  }

  /** The condition for the rows behind a cursor. */
  String behind(Cursor cursor, Sql sql) {
    if (!isOurs(cursor)) {
      throw new MalformedCursor("not a cursor of " + cursorName());
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      names.add(sql.bind(cursor.keys().get(i)) + "::text::" + types.get(i));
    }
    return "(%s) < (%s)".formatted(columns, String.join(", ", names));
  }

  private boolean isOurs(Cursor cursor) {
    List<String> keys = cursor.keys();
    return cursor.order().equals(cursorName())
        && keys.size() == types.size()
        && (this == NEWEST || isProfit(keys.getFirst()))
        && CursorKeys.time(keys.get(keys.size() - 2)).isPresent()
        && CursorKeys.isId(keys.getLast());
  }

  private static boolean isProfit(String key) {
    return key.equals(NO_PROFIT) || CursorKeys.isMoney(key);
  }

  Cursor cursor(OpportunityView last) {
    List<String> keys = new ArrayList<>();
    if (this == PROFIT) {
      Valuation value = last.latest().valuation();
      keys.add(value == null ? NO_PROFIT : value.profit().toString());
    }
    keys.add(last.firstSeenAt().toString());
    keys.add(last.id().toString());
    return new Cursor(cursorName(), keys);
  }

  private String cursorName() {
    return "opportunities:" + Words.of(this);
  }
}
