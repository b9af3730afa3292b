package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.PatternSort;
import ai.oddwons.domain.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An order of patterns in SQL. All columns fall, so that a page is one range of an index. */
enum PatternOrder {
  NEWEST("p.detected_at, p.id", 2),
  SCORE("p.score, p.detected_at, p.id", 3);

  private final String columns;
  private final int count;

  PatternOrder(String columns, int count) {
    this.columns = columns;
    this.count = count;
  }

  static PatternOrder of(PatternSort sort) {
    return switch (sort) {
      case NEWEST -> NEWEST;
      case SCORE -> SCORE;
    };
  }

  /** The expressions to sort by. */
  String by() {
    return columns.replace(",", " desc,") + " desc";
  }

  /** The condition for the rows behind a cursor. */
  String behind(Cursor cursor, Sql sql) {
    List<Object> keys = parse(cursor).orElseThrow(this::malformed);
    List<String> names = keys.stream().map(sql::bind).toList();
    return "(%s) < (%s)".formatted(columns, String.join(", ", names));
  }

  Cursor cursor(Pattern last) {
    List<String> keys = new ArrayList<>();
    if (this == SCORE) {
      keys.add(Double.toString(last.score().percent()));
    }
    keys.add(last.detectedAt().toString());
    keys.add(last.id().toString());
    return new Cursor(cursorName(), keys);
  }

  /** The values in the order of the columns; empty when they are not ours. */
  private Optional<List<Object>> parse(Cursor cursor) {
    List<String> keys = cursor.keys();
    if (!cursor.order().equals(cursorName()) || keys.size() != count) {
      return Optional.empty();
    }
    List<Object> values = new ArrayList<>();
    if (this == SCORE) {
      CursorKeys.score(keys.getFirst()).ifPresent(values::add);
    }
    CursorKeys.time(keys.get(keys.size() - 2)).ifPresent(values::add);
    CursorKeys.uuid(keys.getLast()).ifPresent(values::add);
    return values.size() == count ? Optional.of(values) : Optional.empty();
  }

  private MalformedCursor malformed() {
    return new MalformedCursor("not a cursor of " + cursorName());
  }

  private String cursorName() {
    return "patterns:" + Words.of(this);
  }
}
