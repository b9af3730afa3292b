package ai.oddwons.domain.matching.retrieval;

import ai.oddwons.domain.matching.parse.PartialDate;
import ai.oddwons.domain.matching.text.Token;
import java.util.List;

/** Days, months and years of a text: «Jan 10, 2026», «10 January», «2026-01-10», «March 2026». */
final class DateTerms {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;
  private static final int ISO_TOKENS = 5;

  private DateTerms() {}

  static void read(List<Token> tokens, TermList found) {
    for (int index = 0; index < tokens.size(); index++) {
      readAt(tokens, index, found);
    }
  }

  static void read(PartialDate date, TermList found) {
    Integer month = date.month();
    Integer day = date.day();
    if (month != null && day != null) {
      found.add(TermKind.DAY, DayNames.day(month, day));
    }
    if (month != null) {
      found.add(TermKind.MONTH, DayNames.month(month));
    }
    Integer year = date.year();
    if (year != null) {
      found.add(TermKind.YEAR, year.toString());
    }
  }

  /** Whether a number is part of a date and so no level. */
  static boolean isPartOfDate(List<Token> tokens, int index) {
    return isYear(tokens, index)
        || monthAt(tokens, index - 1) != 0
        || (monthAt(tokens, index + 1) != 0 && tokens.get(index).isWholeWithin(1, 31))
        || isIso(tokens, index - 2)
        || isIso(tokens, index - 4);
  }

  private static void readAt(List<Token> tokens, int index, TermList found) {
    int month = monthAt(tokens, index);
    if (month != 0) {
      found.add(TermKind.MONTH, DayNames.month(month));
      addDay(month, wholeAt(tokens, index + 1), found);
      addDay(month, wholeAt(tokens, index - 1), found);
    } else if (isIso(tokens, index)) {
      int isoMonth = wholeAt(tokens, index + 2);
      addDay(isoMonth, wholeAt(tokens, index + 4), found);
      found.add(TermKind.MONTH, DayNames.month(isoMonth));
    }
    if (isYear(tokens, index)) {
      found.add(TermKind.YEAR, tokens.get(index).text());
    }
  }

  private static void addDay(int month, int day, TermList found) {
    if (DayNames.exists(month, day)) {
      found.add(TermKind.DAY, DayNames.day(month, day));
    }
  }

  private static boolean isIso(List<Token> tokens, int index) {
    return index >= 0
        && index + ISO_TOKENS <= tokens.size()
        && isYear(tokens, index)
        && tokens.get(index + 1).is("-")
        && tokens.get(index + 3).is("-")
        && DayNames.exists(wholeAt(tokens, index + 2), wholeAt(tokens, index + 4));
  }

  private static boolean isYear(List<Token> tokens, int index) {
    return tokens.get(index).isWholeWithin(FIRST_YEAR, LAST_YEAR)
        && tokens.get(index).text().length() == 4;
  }

  private static int monthAt(List<Token> tokens, int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).name()
        ? DayNames.monthOf(tokens.get(index).text())
        : 0;
  }

  /** 0 when there is no whole number of two digits at most. */
  private static int wholeAt(List<Token> tokens, int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).isWholeWithin(1, 31)
        ? Integer.parseInt(tokens.get(index).text())
        : 0;
  }
}
