package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.MarketWording;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Who wins a prize, or is nominated for it. */
record AwardQuestion(int category, boolean nomination, int prize, String who) implements Question {
  private static final int NOMINEES = 18;
  private static final List<String> CATEGORIES =
      List.of(
          "Best Director",
          "Best Actor",
          "Best Actress",
          "Best Supporting Actor",
          "Best Supporting Actress",
          "Best Original Screenplay",
          "Best Cinematography",
          "Best Picture",
          "Best Animated Feature",
          "Best International Feature");
  private static final List<String> KALSHI = List.of("Oscar", "Golden Globe", "BAFTA", "Emmy");
  private static final List<String> POLYMARKET =
      List.of(
          "at the 99th Academy Awards",
          "at the 84th Golden Globes",
          "at the 80th BAFTA Awards",
          "at the 79th Emmy Awards");
  private static final int FIRST_WORK = 7;

  static List<Question> event(int number) {
    int category = number % CATEGORIES.size();
    int prize = number / CATEGORIES.size() % KALSHI.size();
    boolean nomination = number / CATEGORIES.size() / KALSHI.size() % 2 == 1;
    int group = number / CATEGORIES.size() / KALSHI.size() / 2;
    return IntStream.range(0, NOMINEES)
        .<Question>mapToObj(at -> {
          int name = 120_000 + category * 1_000 + group * NOMINEES + at;
          return new AwardQuestion(
              category,
              nomination,
              prize,
              category < FIRST_WORK ? Invented.person(name) : Invented.work(name));
        })
        .toList();
  }

  @Override
  public MarketWording kalshi(int style) {
    String name = CATEGORIES.get(category);
    String title =
        nomination
            ? "2027 " + name + " " + KALSHI.get(prize) + " nominations?"
            : KALSHI.get(prize) + " for " + name + "?";
    String code = category < FIRST_WORK ? Invented.personCode(who) : Invented.code(who);
    return Texts.kalshi(
        "KX"
            + KALSHI.get(prize).replace(" ", "").toUpperCase(Locale.ROOT)
            + (nomination ? "NOM" : "")
            + Invented.code(name.substring(5))
            + "-27",
        code,
        title,
        Math.floorMod(style, 2) == 0 ? "" : who,
        who + (nomination ? " is nominated for " : " wins ") + name,
        Day.number(110));
  }

  @Override
  public MarketWording polymarket(int style) {
    String quoted = category < FIRST_WORK ? who : "“" + who + "”";
    String title =
        "Will "
            + quoted
            + (nomination ? " be nominated for " : " win ")
            + CATEGORIES.get(category)
            + " "
            + POLYMARKET.get(prize)
            + "?";
    return Texts.polymarket(Texts.slug(title), title, "", Day.number(110));
  }
}
