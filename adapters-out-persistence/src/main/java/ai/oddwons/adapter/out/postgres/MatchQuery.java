package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchFilter;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.matching.MatchId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads matches. */
final class MatchQuery {
  private static final String LIST = "matches";

  /** A market that we never saw is called by its id. */
  private static final String VIEWS =
      "select "
          + MatchColumns.SELECTED.replace("j.", "m.")
          + """
          , m.first_seen_at, m.ended_at,
            coalesce(a.title, m.first_market_id) as first_title,
            coalesce(a.yes_label, '') as first_yes_label,
            coalesce(b.title, m.second_market_id) as second_title,
            coalesce(b.yes_label, '') as second_yes_label,
            coalesce(a.rules_hash <> m.first_rules_hash, false)
              or coalesce(b.rules_hash <> m.second_rules_hash, false) as reopened
          from market_matches as m
          left join markets as a
            on a.platform = m.first_platform and a.market_id = m.first_market_id
          left join markets as b
            on b.platform = m.second_platform and b.market_id = m.second_market_id
          where\
          """
          + " ";

  private static final String CURRENT =
      "select "
          + MatchColumns.SELECTED.replace("j.", "m.")
          + " from market_matches as m where m.ended_at is null and m.grade <> 'rejected'";

  private static final String HISTORY =
      "select "
          + MatchColumns.SELECTED
          + """
           from market_match_history as j join market_matches as m on m.id = j.match_id
          where j.match_id = $1 order by j.id\
          """;

  private MatchQuery() {}

  static Sql current() {
    return Sql.of(CURRENT);
  }

  static Sql history(MatchId id) {
    return Sql.of(HISTORY, id.value());
  }

  static Sql one(MatchId id) {
    return Sql.of(VIEWS + "m.id = $1", id.value());
  }

  /** One row more than the page holds, which tells whether another page follows. */
  static Sql many(MatchFilter filter, PageRequest page) {
    Sql sql = Sql.of(VIEWS);
    List<String> conditions = new ArrayList<>();
    addGrades(filter, sql, conditions);
    addSubject(filter, sql, conditions);
    if (!filter.withEnded()) {
      conditions.add("m.ended_at is null");
    }
    if (page.after() != null) {
      conditions.add(behind(page.after(), sql));
    }
    return sql.append(String.join(" and ", conditions))
        .append(" order by m.judged_at desc, m.id desc limit " + sql.bind(page.limit() + 1));
  }

  /** A single value is compared plainly: only then does an index keep its order. */
  private static void addGrades(MatchFilter filter, Sql sql, List<String> conditions) {
    List<String> grades = filter.grades().stream().map(Words::of).toList();
    conditions.add(
        grades.size() == 1
            ? "m.grade = " + sql.bind(grades.getFirst())
            : "m.grade = any(" + sql.bind(grades.toArray(String[]::new)) + ")");
  }

  private static void addSubject(MatchFilter filter, Sql sql, List<String> conditions) {
    MarketId market = filter.market();
    if (market != null) {
      conditions.add(either("market_id", market.platform().slug(), market.nativeId(), sql));
    }
    EventId event = filter.event();
    if (event != null) {
      conditions.add(either("event_id", event.platform().slug(), event.nativeId(), sql));
    }
  }

  private static String either(String column, String platform, String id, Sql sql) {
    return "((m.first_platform = %1$s and m.first_%3$s = %2$s) or (m.second_platform = %1$s and m.second_%3$s = %2$s))"
        .formatted(sql.bind(platform), sql.bind(id), column);
  }

  private static String behind(Cursor cursor, Sql sql) {
    List<String> keys = cursor.keys();
    if (!cursor.order().equals(LIST) || keys.size() != 2) {
      throw malformed();
    }
    Instant judgedAt = CursorKeys.time(keys.getFirst()).orElseThrow(MatchQuery::malformed);
    UUID id = CursorKeys.uuid(keys.getLast()).orElseThrow(MatchQuery::malformed);
    return "(m.judged_at, m.id) < (%s, %s)".formatted(sql.bind(judgedAt), sql.bind(id));
  }

  private static MalformedCursor malformed() {
    return new MalformedCursor("not a cursor of " + LIST);
  }

  static Slice<MatchView> slice(List<MatchView> rows, int limit) {
    if (rows.size() <= limit) {
      return new Slice<>(rows, null);
    }
    List<MatchView> page = rows.subList(0, limit);
    MarketMatch last = page.getLast().match();
    List<String> keys = List.of(last.judgedAt().toString(), last.id().toString());
    return new Slice<>(page, new Cursor(LIST, keys));
  }
}
