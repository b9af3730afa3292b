package ai.oddwons.adapter.out.postgres;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row on its way to the database: values in the order of the columns, in PostgreSQL's text
 * form. The character NUL, which no text column takes, is left out.
 */
final class CopyRow {
  private final List<@Nullable String> values;

  CopyRow(int columns) {
    values = new ArrayList<>(columns);
  }

  CopyRow text(@Nullable String value) {
    values.add(value == null || value.indexOf('\0') < 0 ? value : value.replace("\0", ""));
    return this;
  }

  /** To the microsecond, all that the database keeps. */
  CopyRow time(@Nullable Instant value) {
    return text(value == null ? null : value.truncatedTo(ChronoUnit.MICROS).toString());
  }

  CopyRow number(@Nullable BigDecimal value) {
    return text(value == null ? null : value.toString());
  }

  CopyRow integer(@Nullable Integer value) {
    return text(value == null ? null : value.toString());
  }

  CopyRow whole(long value) {
    return text(Long.toString(value));
  }

  /** In as many digits as tell it from its neighbours. */
  CopyRow real(double value) {
    return text(Double.toString(value));
  }

  CopyRow flag(@Nullable Boolean value) {
    return text(value == null ? null : value.toString());
  }

  CopyRow uuid(@Nullable UUID value) {
    return text(value == null ? null : value.toString());
  }

  CopyRow texts(List<String> elements) {
    StringBuilder array = new StringBuilder("{");
    for (String element : elements) {
      array.append(array.length() == 1 ? "\"" : ",\"");
      array.append(element.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    return text(array.append('}').toString());
  }

  /** The values so far, null for an absent one. */
  List<@Nullable String> values() {
    return values;
  }

  /** Writes one line of a copy stream. */
  void appendTo(StringBuilder line) {
    String separator = "";
    for (@Nullable String value : values) {
      line.append(separator);
      if (value == null) {
        line.append("\\N");
      } else {
        appendEscaped(line, value);
      }
      separator = "\t";
    }
    line.append('\n');
  }

  private static void appendEscaped(StringBuilder line, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        default -> line.append(c);
      }
    }
  }
}
