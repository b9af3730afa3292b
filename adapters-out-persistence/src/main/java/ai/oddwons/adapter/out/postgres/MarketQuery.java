package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.MarketFilter;
import ai.oddwons.application.model.MarketSort;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Platform;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads markets with their event, current rules and latest quote. */
final class MarketQuery {
  private static final String SELECT =
      "select "
          + MarketColumns.SELECTED
          + ", "
          + EventColumns.SELECTED
          + """
          , q.bid, q.bid_size, q.ask, q.ask_size, q.last_price, q.volume, q.volume_unit,
            q.open_interest, q.liquidity, q.observed_at, q.snapshot_at,
            q.changed_at as quote_changed_at
          from markets as m
          join market_quotes as q on q.platform = m.platform and q.market_id = m.market_id
          join market_rules as r on r.platform = m.platform and r.market_id = m.market_id
                                and r.version = m.rules_version
          left join events as e on e.platform = m.platform and e.event_id = m.event_id
          """;

  /** As the index of this order has it. */
  private static final String CLOSING = "(coalesce(m.closes_at, 'infinity'::timestamptz))";

  private MarketQuery() {}

  static Sql one(MarketId id) {
    return Sql.of(
        SELECT + " where m.platform = $1 and m.market_id = $2",
        id.platform().slug(),
        id.nativeId());
  }

  static Sql some(Collection<MarketId> ids) {
    return MarketIds.bind(
        SELECT
            + """
             join unnest($1::text[], $2::text[]) as wanted (platform, market_id)
               on m.platform = wanted.platform and m.market_id = wanted.market_id\
            """,
        ids);
  }

  /** One row more than the page holds, which tells whether another page follows. */
  static Sql many(MarketFilter filter, PageRequest page) {
    MarketOrder order = MarketOrder.of(filter.sort());
    Sql sql = Sql.of(SELECT);
    List<String> conditions = conditions(filter, sql);
    if (page.after() != null) {
      conditions.add(order.behind(page.after(), sql));
    }
    if (!conditions.isEmpty()) {
      sql.append(" where ").append(String.join(" and ", conditions));
    }
    return sql.append(" order by ")
        .append(order.by())
        .append(" limit ")
        .append(sql.bind(page.limit() + 1));
  }

  private static List<String> conditions(MarketFilter filter, Sql sql) {
    List<String> conditions = new ArrayList<>();
    if (!filter.platforms().isEmpty()) {
      List<String> slugs = filter.platforms().stream().map(Platform::slug).toList();
      conditions.add(among("m.platform", slugs, sql));
    }
    if (!filter.statuses().isEmpty()) {
      List<String> words = filter.statuses().stream().map(Words::of).toList();
      conditions.add(among("m.status", words, sql));
      addTradable(filter, conditions);
    }
    if (!filter.categories().isEmpty()) {
      List<String> words = filter.categories().stream().map(Words::of).toList();
      conditions.add(among("m.category", words, sql));
    }
    addEvent(filter, sql, conditions);
    addClosing(filter, sql, conditions);
    if (!filter.text().isBlank()) {
      conditions.add("m.search @@ plainto_tsquery('english', " + sql.bind(filter.text()) + ")");
    }
    return conditions;
  }

  /** Follows from the statuses, and says so in the words of the partial indexes. */
  private static void addTradable(MarketFilter filter, List<String> conditions) {
    if (filter.statuses().stream().allMatch(MarketStatus::isTradable)) {
      conditions.add("q.tradable");
      conditions.add("m.status in ('open', 'paused')");
    }
  }

  private static void addEvent(MarketFilter filter, Sql sql, List<String> conditions) {
    EventId event = filter.event();
    if (event != null) {
      conditions.add("m.platform = " + sql.bind(event.platform().slug()));
      conditions.add("m.event_id = " + sql.bind(event.nativeId()));
    }
  }

  private static void addClosing(MarketFilter filter, Sql sql, List<String> conditions) {
    if (filter.closesFrom() != null) {
      conditions.add("m.closes_at is not null");
      conditions.add(CLOSING + " >= " + sql.bind(filter.closesFrom()));
    }
    if (filter.closesBefore() != null) {
      conditions.add(CLOSING + " < " + sql.bind(filter.closesBefore()));
    }
  }

  /** A single value is compared plainly: only then does an index keep its order. */
  private static String among(String column, Collection<String> values, Sql sql) {
    return values.size() == 1
        ? column + " = " + sql.bind(values.iterator().next())
        : column + " = any(" + sql.bind(values.toArray(String[]::new)) + ")";
  }

  static ListedView readListed(RowView row) {
    return new ListedView(readView(row), row.findTime("quote_changed_at"));
  }

  static MarketView readView(RowView row) {
    Instant quotedAt = row.findTime("snapshot_at");
    return new MarketView(
        MarketColumns.read(row),
        EventColumns.read(row),
        quotedAt == null ? null : QuoteColumns.read(row, quotedAt),
        row.time("first_seen_at"),
        row.time("market_changed_at"));
  }

  static Slice<MarketView> slice(MarketSort sort, List<ListedView> rows, int limit) {
    List<ListedView> page = rows.subList(0, Math.min(limit, rows.size()));
    boolean more = rows.size() > limit;
    return new Slice<>(
        page.stream().map(ListedView::view).toList(),
        more ? MarketOrder.of(sort).cursor(page.getLast()) : null);
  }
}
