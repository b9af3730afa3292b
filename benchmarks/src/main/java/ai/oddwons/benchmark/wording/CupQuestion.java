package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.MarketWording;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Who wins a cup, or gets to a stage of it. */
record CupQuestion(int cup, String entrant, int stage) implements Question {
  private static final int ENTRANTS = 30;
  private static final List<String> KALSHI =
      List.of(
          "Champions League",
          "Europa League",
          "Africa Cup of Nations",
          "Copa Libertadores",
          "Stanley Cup",
          "Men's World Cup",
          "Women's World Cup",
          "Men's Australian Open",
          "Women's Australian Open",
          "Premier League");
  private static final List<String> POLYMARKET =
      List.of(
          "UEFA Champions League",
          "UEFA Europa League",
          "CAF Africa Cup of Nations",
          "Copa Libertadores",
          "NHL Stanley Cup",
          "FIFA World Cup",
          "FIFA Women's World Cup",
          "Men's Australian Open",
          "Women's Australian Open",
          "English Premier League");
  private static final List<String> STAGES =
      List.of("win", "reach the final of", "reach the semifinals of");

  static List<Question> event(int number) {
    int cup = number % KALSHI.size();
    int stage = number / KALSHI.size() % STAGES.size();
    int group = number / KALSHI.size() / STAGES.size();
    return IntStream.range(0, ENTRANTS)
        .<Question>mapToObj(at -> {
          int name = 160_000 + cup * 500 + group * ENTRANTS + at;
          return new CupQuestion(
              cup, cup == 7 || cup == 8 ? Invented.person(name) : Invented.word(name), stage);
        })
        .toList();
  }

  @Override
  public MarketWording kalshi(int style) {
    String name = KALSHI.get(cup);
    boolean silent = Math.floorMod(style, 2) == 0;
    String title =
        silent
            ? (stage == 0
                ? name + " Winner?"
                : "Which teams will " + STAGES.get(stage) + " the " + name + "?")
            : "Will " + entrant + " " + STAGES.get(stage) + " the " + name + "?";
    return Texts.kalshi(
        "KX" + name.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT) + stage + "-27",
        Invented.code(entrant),
        title,
        silent && Math.floorMod(style, 4) == 0 ? "" : entrant,
        entrant + " does " + STAGES.get(stage) + " the " + name,
        Day.number(200));
  }

  @Override
  public MarketWording polymarket(int style) {
    String title =
        "Will "
            + entrant
            + " "
            + STAGES.get(stage)
            + " the "
            + (Math.floorMod(style, 2) == 0 ? "2026–27 " : "2027 ")
            + POLYMARKET.get(cup)
            + "?";
    return Texts.polymarket(Texts.slug(title), title, "", Day.number(200));
  }
}
