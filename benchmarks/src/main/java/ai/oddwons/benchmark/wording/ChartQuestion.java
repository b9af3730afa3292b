package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.MarketWording;
import java.util.List;
import java.util.stream.IntStream;

/** What is at the top of a list in a week. */
record ChartQuestion(int chart, Day day, String work) implements Question {
  private static final int WORKS = 15;
  private static final List<String> SERIES =
      List.of(
          "KXNETFLIXRANKSHOW",
          "KXNETFLIXRANKSHOWGLOBAL",
          "KXNETFLIXRANKMOVIE",
          "KXTOPSONG",
          "KXTOPALBUM",
          "KXSPOTIFYD");
  private static final List<String> KALSHI =
      List.of(
          "Top US Netflix Show on %s?",
          "Top Global Netflix Show on %s?",
          "Top US Netflix Movie on %s?",
          "Top song on Billboard Hot 100 for %s?",
          "Top album on the Billboard 200 on %s?",
          "Top USA Song on Spotify on %s?");
  private static final List<String> POLYMARKET =
      List.of(
          "Will \"%s\" be the top US Netflix show this week? (%s)",
          "Will \"%s\" be the top global Netflix show this week? (%s)",
          "Will \"%s\" be the top US Netflix movie this week? (%s)",
          "“%s” #1 on the Billboard Hot 100 dated %s?",
          "Will \"%s\" be #1 on the Billboard 200 for the week of %s?",
          "Will \"%s\" be the #1 song on Spotify US on %s?");

  static List<Question> event(int number) {
    int chart = number % SERIES.size();
    int week = number / SERIES.size();
    return IntStream.range(0, WORKS)
        .<Question>mapToObj(at ->
            new ChartQuestion(
                chart,
                Day.number(7 * week),
                Invented.work(140_000 + chart % 3 * 500 + week / 4 * 3 + at)))
        .toList();
  }

  @Override
  public MarketWording kalshi(int style) {
    return Texts.kalshi(
        SERIES.get(chart) + "-" + day.code(),
        Invented.code(work.replace("The ", "")),
        KALSHI.get(chart).formatted(day.brief()),
        Math.floorMod(style, 3) == 0 ? "" : work,
        work + " is #1 on the chart for " + day.brief(),
        day);
  }

  @Override
  public MarketWording polymarket(int style) {
    Day named = chart < 3 ? day.plusDays(1) : day;
    String title =
        POLYMARKET
            .get(chart)
            .formatted(
                work,
                Math.floorMod(style, 2) == 0
                    ? named.inWords()
                    : named.inWords() + ", " + named.year());
    return Texts.polymarket(Texts.slug(title), title, "", named);
  }
}
