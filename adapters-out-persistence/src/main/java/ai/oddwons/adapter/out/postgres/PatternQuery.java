package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.model.PatternSort;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pattern.PatternKind;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Reads patterns. */
final class PatternQuery {
  private static final String SELECT =
      "select " + PatternColumns.SELECTED + " from patterns as p where ";

  private PatternQuery() {}

  static Sql one(PatternId id) {
    return Sql.of(SELECT + "p.id = $1", id.value());
  }

  /** One row more than the page holds, which tells whether another page follows. */
  static Sql many(PatternFilter filter, PageRequest page) {
    PatternOrder order = PatternOrder.of(filter.sort());
    Sql sql = Sql.of(SELECT);
    List<String> conditions = new ArrayList<>(List.of("true"));
    addSets(filter, sql, conditions);
    addSubject(filter, sql, conditions);
    addBounds(filter, sql, conditions);
    if (page.after() != null) {
      conditions.add(order.behind(page.after(), sql));
    }
    return sql.append(String.join(" and ", conditions))
        .append(" order by " + order.by())
        .append(" limit " + sql.bind(page.limit() + 1));
  }

  private static void addSets(PatternFilter filter, Sql sql, List<String> conditions) {
    List<String> platforms = filter.platforms().stream().map(Platform::slug).toList();
    List<String> kinds = filter.kinds().stream().map(PatternKind::slug).toList();
    List<String> categories = filter.categories().stream().map(Category::slug).toList();
    addAmong("p.platform", platforms, sql, conditions);
    addAmong("p.kind", kinds, sql, conditions);
    addAmong("p.category", categories, sql, conditions);
  }

  /** A single value is compared plainly: only then does an index keep its order. */
  private static void addAmong(
      String column, List<String> values, Sql sql, List<String> conditions) {
    if (values.size() == 1) {
      conditions.add(column + " = " + sql.bind(values.getFirst()));
    } else if (!values.isEmpty()) {
      conditions.add(column + " = any(" + sql.bind(values.toArray(String[]::new)) + ")");
    }
  }

  private static void addSubject(PatternFilter filter, Sql sql, List<String> conditions) {
    MarketId market = filter.market();
    if (market != null) {
      conditions.add("p.platform = " + sql.bind(market.platform().slug()));
      conditions.add("p.market_id = " + sql.bind(market.nativeId()));
    }
    EventId event = filter.event();
    if (event != null) {
      conditions.add("p.platform = " + sql.bind(event.platform().slug()));
      conditions.add("p.event_id = " + sql.bind(event.nativeId()));
    }
  }

  private static void addBounds(PatternFilter filter, Sql sql, List<String> conditions) {
    if (filter.from() != null) {
      conditions.add("p.detected_at >= " + sql.bind(filter.from().truncatedTo(ChronoUnit.MICROS)));
    }
    if (filter.before() != null) {
      conditions.add("p.detected_at < " + sql.bind(filter.before().truncatedTo(ChronoUnit.MICROS)));
    }
    if (filter.minScore() > 0) {
      conditions.add("p.score >= " + sql.bind(filter.minScore()));
    }
  }

  static Slice<Pattern> slice(PatternSort sort, List<Pattern> rows, int limit) {
    if (rows.size() <= limit) {
      return new Slice<>(rows, null);
    }
    List<Pattern> page = rows.subList(0, limit);
    return new Slice<>(page, PatternOrder.of(sort).cursor(page.getLast()));
  }
}
