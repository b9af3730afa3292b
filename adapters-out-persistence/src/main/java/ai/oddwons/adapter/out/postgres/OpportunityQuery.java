package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.OpportunityFilter;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.application.model.OpportunitySort;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.market.MarketId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads opportunities as they are shown. */
final class OpportunityQuery {
  private static final String SELECT =
      "select o.id, "
          + LookColumns.SELECTED
          + """
          , o.created_at, o.last_checked_at, o.checks, o.ended_at, o.end_reason,
            (select coalesce(jsonb_agg(jsonb_build_object(
                      'platform', m.platform, 'market', m.market_id,
                      'title', m.title, 'yes_label', m.yes_label)), '[]')::text
             from arbitrage_legs as l
             join markets as m on m.platform = l.platform and m.market_id = l.market_id
             where l.opportunity_id = o.id) as titles
          from arbitrage_opportunities as o
          where\
          """
          + " ";

  private OpportunityQuery() {}

  static Sql one(OpportunityId id) {
    return Sql.of(SELECT + "o.id = $1", id.value());
  }

  /** One row more than the page holds, which tells whether another page follows. */
  static Sql many(OpportunityFilter filter, PageRequest page) {
    OpportunityOrder order = OpportunityOrder.of(filter.sort());
    Sql sql = Sql.of(SELECT);
    List<String> conditions = new ArrayList<>(List.of("true"));
    addAmong("o.standing", filter.standings().stream().map(Standing::slug), sql, conditions);
    addAmong("o.opportunity_type", filter.types().stream().map(Enum::name), sql, conditions);
    addMarket(filter.market(), sql, conditions);
    addBounds(filter, sql, conditions);
    if (page.after() != null) {
      conditions.add(order.behind(page.after(), sql));
    }
    return sql.append(String.join(" and ", conditions))
        .append(" order by " + order.by())
        .append(" limit " + sql.bind(page.limit() + 1));
  }

  private static void addAmong(
      String column, Stream<String> words, Sql sql, List<String> conditions) {
    String[] values = words.toArray(String[]::new);
    if (values.length > 0) {
      conditions.add(column + " = any(" + sql.bind(values) + ")");
    }
  }

  private static void addMarket(@Nullable MarketId market, Sql sql, List<String> conditions) {
    if (market != null) {
      conditions.add(
          "o.id in (select l.opportunity_id from arbitrage_legs as l where l.platform = %s and l.market_id = %s)"
              .formatted(sql.bind(market.platform().slug()), sql.bind(market.nativeId())));
    }
  }

  private static void addBounds(OpportunityFilter filter, Sql sql, List<String> conditions) {
    BigDecimal minReturn = filter.minReturn();
    if (minReturn != null) {
      conditions.add("o.return_on_capital >= " + sql.bind(minReturn));
    }
    if (!filter.withEnded()) {
      conditions.add("o.ended_at is null");
    }
  }

  static OpportunityView read(RowView row) {
    Instant endedAt = row.findTime("ended_at");
    return new OpportunityView(
        new OpportunityId(row.whole("id")),
        LookColumns.read(row),
        TitleJson.read(row.text("titles")),
        row.time("created_at"),
        row.time("last_checked_at"),
        row.integer("checks"),
        endedAt == null ? null : new OpportunityView.End(endedAt, row.text("end_reason")));
  }

  static Slice<OpportunityView> slice(OpportunitySort sort, List<OpportunityView> rows, int limit) {
    if (rows.size() <= limit) {
      return new Slice<>(rows, null);
    }
    List<OpportunityView> page = rows.subList(0, limit);
    return new Slice<>(page, OpportunityOrder.of(sort).cursor(page.getLast()));
  }
}
