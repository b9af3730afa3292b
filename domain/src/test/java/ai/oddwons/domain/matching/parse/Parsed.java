package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.Wordings;
import ai.oddwons.domain.matching.parse.ValueRange.Unit;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What was read of a line, in a few characters. */
final class Parsed {
  private static final PropositionParser PARSER = new PropositionParser();
  private static final String NONE = "-";

  private Parsed() {}

  static Proposition of(String line) {
    return PARSER.parse(Wordings.of(line));
  }

  /** Such as {@code BY 2026-03-31} or {@code AT ?-01-13 17:00Z}. */
  static String window(@Nullable Window window) {
    if (window == null) {
      return NONE;
    }
    PartialDate date = window.date();
    StringBuilder shown = new StringBuilder(window.kind() + " ");
    shown.append(date.year() == null ? "?" : date.year());
    if (date.month() != null) {
      shown.append("-%02d".formatted(date.month()));
    }
    if (date.day() != null) {
      shown.append("-%02d".formatted(date.day()));
    }
    if (window.time() != null) {
      shown.append(" ").append(window.time());
      shown.append(window.zone().equals(ZoneOffset.UTC) ? "Z" : "");
    }
    return shown.toString();
  }

  /** Such as {@code >100000 MONEY} or {@code 45..46 DEGREES}. */
  static String range(@Nullable ValueRange range) {
    if (range == null) {
      return NONE;
    }
    String unit = range.unit() == Unit.NONE ? "" : " " + range.unit();
    if (range.isPoint()) {
      return "=" + plain(range.lower()) + unit;
    }
    if (range.lower() == null) {
      return (range.upperIncluded() ? "<=" : "<") + plain(range.upper()) + unit;
    }
    if (range.upper() == null) {
      return (range.lowerIncluded() ? ">=" : ">") + plain(range.lower()) + unit;
    }
    return plain(range.lower()) + ".." + plain(range.upper()) + unit;
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }
}
