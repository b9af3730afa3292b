package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.MarketWording;
import java.util.List;
import java.util.stream.IntStream;

/** How warm a city gets on a day. */
record Temperature(int city, Day day, int bracket) implements Question {
  private static final List<String> CITIES =
      List.of(
          "New York City",
          "Los Angeles",
          "Chicago",
          "Miami",
          "Austin",
          "Denver",
          "Philadelphia",
          "Houston",
          "Seattle",
          "Boston",
          "London",
          "Paris",
          "Toronto",
          "Tokyo",
          "Sydney");
  private static final List<String> CODES =
      List.of(
          "NY", "LAX", "CHI", "MIA", "AUS", "DEN", "PHIL", "HOU", "SEA", "BOS", "LON", "PAR", "TOR",
          "TOK", "SYD");
  private static final int BRACKETS = 8;

  static List<Question> event(int number) {
    return IntStream.range(0, BRACKETS)
        .<Question>mapToObj(bracket ->
            new Temperature(number % CITIES.size(), Day.number(number / CITIES.size()), bracket))
        .toList();
  }

  @Override
  public MarketWording kalshi(int style) {
    return Texts.kalshi(
        "KXHIGH" + CODES.get(city) + "-" + day.code(),
        "B" + low() + ".5",
        "Will the high temp in "
            + CITIES.get(city)
            + " be "
            + low()
            + "-"
            + (low() + 1)
            + "° on "
            + day.brief()
            + "?",
        low() + "° to " + (low() + 1) + "°",
        "the highest temperature recorded in "
            + CITIES.get(city)
            + " is between "
            + low()
            + " and "
            + (low() + 1),
        day);
  }

  @Override
  public MarketWording polymarket(int style) {
    String title =
        "Will the highest temperature in "
            + CITIES.get(city)
            + " be between "
            + low()
            + "-"
            + (low() + 1)
            + "°F on "
            + day.inWords()
            + "?";
    return Texts.polymarket(
        "highest-temperature-in-"
            + Texts.slug(CITIES.get(city))
            + "-on-"
            + Texts.slug(day.inWords()),
        title,
        low() + "-" + (low() + 1) + "°F",
        day);
  }

  private int low() {
    return 30 + 3 * (city % 9) + 2 * bracket;
  }
}
