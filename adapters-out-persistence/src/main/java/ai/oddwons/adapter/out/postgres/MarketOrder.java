package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.MarketSort;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.TradedVolume;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An order of markets in SQL: what to sort by, and the condition for going on behind a row. Each
 * repeats the expression of an index word for word and puts a value that sorts last where a row has
 * none, so that a page is one range of that index.
 */
enum MarketOrder {
  ID("m.platform, m.market_id", "(m.platform, m.market_id) > (%2$s, %3$s) and %1$s = ''") {
    @Override
    String key(ListedView row) {
      return "";
    }

    @Override
    boolean isKey(String key) {
      return key.isEmpty();
    }
  },
  VOLUME(
      "q.platform, (-coalesce(q.volume, -1)), q.market_id",
      "(q.platform, (-coalesce(q.volume, -1)), q.market_id) > (%2$s, %1$s::numeric, %3$s)") {
    @Override
    String key(ListedView row) {
      TradedVolume volume =
          row.view().quote() == null ? null : row.view().quote().activity().volume();
      return volume == null ? "1" : volume.amount().toDecimal().negate().toPlainString();
    }

    @Override
    boolean isKey(String key) {
      return CursorKeys.isNumber(key);
    }
  },
  CLOSING(
      "(coalesce(m.closes_at, 'infinity'::timestamptz)), m.platform, m.market_id",
      """
      ((coalesce(m.closes_at, 'infinity'::timestamptz)), m.platform, m.market_id)
      > (%1$s::timestamptz, %2$s, %3$s)\
      """) {
    @Override
    String key(ListedView row) {
      return timeOr(row.view().market().schedule().closesAt(), "infinity");
    }

    @Override
    boolean isKey(String key) {
      return isTimeOr(key, "infinity");
    }
  },
  UPDATED(
      "(coalesce(q.changed_at, '-infinity'::timestamptz)) desc, q.platform, q.market_id",
      """
      (coalesce(q.changed_at, '-infinity'::timestamptz)) <= %1$s::timestamptz
      and ((coalesce(q.changed_at, '-infinity'::timestamptz)) < %1$s::timestamptz
           or (q.platform, q.market_id) > (%2$s, %3$s))\
      """) {
    @Override
    String key(ListedView row) {
      return timeOr(row.quoteChangedAt(), "-infinity");
    }

    @Override
    boolean isKey(String key) {
      return isTimeOr(key, "-infinity");
    }
  };

  private static final int KEYS = 3;

  private final String by;
  private final String behind;

  MarketOrder(String by, String behind) {
    this.by = by;
    this.behind = behind;
  }

  static MarketOrder of(MarketSort sort) {
    return switch (sort) {
      case ID -> ID;
      case VOLUME -> VOLUME;
      case CLOSING -> CLOSING;
      case UPDATED -> UPDATED;
    };
  }

  /** What the row is sorted by, apart from its id, as text. */
  abstract String key(ListedView row);

  abstract boolean isKey(String key);

  /** The expressions to sort by. */
  String by() {
    return by;
  }

  /** The condition for the rows behind a cursor. */
  String behind(Cursor cursor, Sql sql) {
    List<String> keys = cursor.keys();
    if (!isOurs(cursor)) {
      throw new MalformedCursor("not a cursor of markets by " + name().toLowerCase(Locale.ROOT));
    }
    return behind.formatted(sql.bind(keys.get(0)), sql.bind(keys.get(1)), sql.bind(keys.get(2)));
  }

  private boolean isOurs(Cursor cursor) {
    List<String> keys = cursor.keys();
    return cursor.order().equals(cursorName())
        && keys.size() == KEYS
        && isKey(keys.getFirst())
        && CursorKeys.areTexts(keys);
  }

  Cursor cursor(ListedView last) {
    MarketId id = last.view().market().id();
    return new Cursor(cursorName(), List.of(key(last), id.platform().slug(), id.nativeId()));
  }

  private String cursorName() {
    return "markets:" + name().toLowerCase(Locale.ROOT);
  }

  private static String timeOr(@Nullable Instant time, String absent) {
    return time == null ? absent : time.toString();
  }

  private static boolean isTimeOr(String key, String absent) {
    return key.equals(absent) || CursorKeys.time(key).isPresent();
  }
}
