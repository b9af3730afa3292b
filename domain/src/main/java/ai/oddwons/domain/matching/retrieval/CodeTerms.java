package ai.oddwons.domain.matching.retrieval;

import ai.oddwons.domain.matching.parse.GameSlug;
import ai.oddwons.domain.matching.parse.PartialDate;
import ai.oddwons.domain.matching.parse.Ticker;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What tickers and slugs of games tell by codes. */
final class CodeTerms {
  private static final Pattern LEVEL = Pattern.compile("[A-Z]?(\\d{1,9}(?:\\.\\d{1,6})?)");
  private static final Pattern SLUG_LEVEL = Pattern.compile("(\\d{1,4})(?:pt(\\d{1,2}))?$");
  private static final Pattern LETTERS = Pattern.compile("[A-Z][A-Z0-9]{1,7}");

  /** Codes of sides have two to four characters. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 4;

  /** What series and slugs call a question about a game, and what we do. */
  private static final List<String> QUESTIONS = List.of("total", "spread", "btts", "map", "game");

  private CodeTerms() {}

  static void read(@Nullable Ticker ticker, @Nullable GameSlug slug, TermList found) {
    if (ticker != null) {
      readTicker(ticker, found);
    }
    if (slug != null) {
      readSlug(slug, found);
    }
  }

  private static void readTicker(Ticker ticker, TermList found) {
    PartialDate date = ticker.date();
    if (date != null) {
      DateTerms.read(date, found);
      readSides(ticker, date, found);
    }
    Matcher level = LEVEL.matcher(ticker.outcome());
    if (level.matches()) {
      found.add(TermKind.NUMBER, Levels.plain(level.group(1)));
    } else if (LETTERS.matcher(ticker.outcome()).matches()) {
      found.add(TermKind.CODE, ticker.outcome().toLowerCase(Locale.ROOT));
    }
  }

  /** Where the codes of two sides stand in one word, nobody says where the first one ends. */
  private static void readSides(Ticker ticker, PartialDate date, TermList found) {
    String sides = ticker.rest().toLowerCase(Locale.ROOT);
    Integer month = date.month();
    Integer day = date.day();
    if (month == null || day == null || sides.length() < 2 * SHORTEST) {
      return;
    }
    String on = "@" + DayNames.day(month, day);
    for (int length = SHORTEST; length <= Math.min(LONGEST, sides.length() - SHORTEST); length++) {
      found.add(TermKind.SIDE_ON_DAY, sides.substring(0, length) + on);
      found.add(TermKind.SIDE_ON_DAY, sides.substring(sides.length() - length) + on);
    }
    found.add(TermKind.GAME_QUESTION, question(ticker.series().toLowerCase(Locale.ROOT)));
  }

  private static void readSlug(GameSlug slug, TermList found) {
    DateTerms.read(slug.date(), found);
    slug.date()
        .full()
        .ifPresent(date -> {
          found.add(TermKind.SIDE_ON_DAY, slug.home() + "@" + DayNames.day(date));
          found.add(TermKind.SIDE_ON_DAY, slug.away() + "@" + DayNames.day(date));
        });
    found.add(TermKind.GAME_QUESTION, question(slug.rest().replaceAll("^game\\d", "map")));
    Matcher level = SLUG_LEVEL.matcher(slug.rest());
    if (level.find()) {
      String part = level.group(2) == null ? "" : "." + level.group(2);
      found.add(TermKind.NUMBER, Levels.plain(level.group(1) + part));
    }
  }

  private static String question(String code) {
    return QUESTIONS.stream().filter(code::contains).findFirst().orElse("game");
  }
}
