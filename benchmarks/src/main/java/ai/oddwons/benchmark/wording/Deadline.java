package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.MarketWording;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Whether something happens by a day: free text, the same for several days. */
record Deadline(String kalshiSays, String polymarketSays, Day first) implements Question {
  private static final int DAYS = 6;
  private static final List<String> KALSHI =
      List.of(
          "Will %s leave office before %s?",
          "Will %s and %s meet before %s?",
          "Will %s launch %s before %s?",
          "Will %s acquire %s before %s?",
          "Will %s be released before %s?",
          "Will %s and %s agree to a ceasefire before %s?",
          "Will %s announce an IPO before %s?",
          "Will %s be indicted before %s?",
          "Will %s win approval of %s before %s?");
  private static final List<String> POLYMARKET =
      List.of(
          "%s out by %s?",
          "Will %s meet with %s by %s?",
          "%s launches %s by %s?",
          "%s to acquire %s by %s?",
          "%s released by %s?",
          "%s x %s ceasefire by %s?",
          "%s IPO by %s?",
          "%s indicted by %s?",
          "%s: approval for %s by %s?");

  static List<Question> event(int number) {
    int kind = number % KALSHI.size();
    String one =
        kind == 2 || kind == 3 || kind == 6
            ? Invented.word(200_000 + number % 300) + " Inc"
            : kind == 4 ? Invented.work(210_000 + number) : Invented.person(220_000 + number % 250);
    String other =
        kind == 1 ? Invented.person(230_000 + number % 90) : Invented.word(240_000 + number % 200);
    return IntStream.range(0, DAYS)
        .<Question>mapToObj(at ->
            new Deadline(
                filled(KALSHI.get(kind), one, other),
                filled(POLYMARKET.get(kind), one, other),
                Day.ofMonth(2 + at * 2)))
        .toList();
  }

  @Override
  public MarketWording kalshi(int style) {
    String subject = kalshiSays.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    String event = "KX" + subject.substring(4, Math.min(18, subject.length()));
    return Texts.kalshi(
        event + "-" + first.code(),
        "Y",
        kalshiSays.replace("@", first.brief()),
        "",
        kalshiSays.replace("@", first.brief()),
        first);
  }

  @Override
  public MarketWording polymarket(int style) {
    Day last = first.plusDays(-1);
    String title =
        polymarketSays.replace(
            "@",
            Math.floorMod(style, 2) == 0 ? last.inWords() : last.inWords() + ", " + last.year());
    return Texts.polymarket(Texts.slug(title), title, "", last);
  }

  /** With a mark where the day goes. */
  private static String filled(String pattern, String one, String other) {
    return pattern.split("%s", -1).length == 4
        ? pattern.formatted(one, other, "@")
        : pattern.formatted(one, "@");
  }
}
