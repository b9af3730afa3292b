package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.MarketWording;
import java.util.List;
import java.util.stream.IntStream;

/** What a statistic comes out at: ladders of steps of a tenth. */
record Print(int statistic, Day month, int level) implements Question {
  private static final int LEVELS = 14;
  private static final List<String> SERIES =
      List.of(
          "KXCPI",
          "KXCPIYOY",
          "KXU3",
          "KXGDP",
          "KXAAAGASM",
          "KXBRAZILINF",
          "KXUKCPI",
          "KXPCECORE",
          "KXCANINF",
          "KXEUCPI");
  private static final List<String> KALSHI =
      List.of(
          "Will CPI rise more than %s%% in %s?",
          "Will the rate of CPI inflation be above %s%% for the year ending in %s?",
          "Will the unemployment rate (U-3) be above %s%% in %s?",
          "Will real GDP increase by more than %s%% in %s?",
          "Will average gas prices be above $%s in %s?",
          "Will inflation in Brazil be above %s%% in %s?",
          "Will inflation in the United Kingdom be above %s%% in %s?",
          "Will core PCE inflation be above %s%% in %s?",
          "Will inflation in Canada be above %s%% in %s?",
          "Will inflation in the Euro area be above %s%% in %s?");
  private static final List<String> POLYMARKET =
      List.of(
          "Will monthly inflation increase by %s%% or more in %s?",
          "Will annual inflation increase by %s%% or more in %s?",
          "Will the %2$s unemployment rate be %1$s%% or more?",
          "US GDP growth in %2$s %1$s%% or more?",
          "US gas prices hit $%s or more in %s?",
          "Brazil’s 12-month inflation %s%% or more for %s?",
          "UK inflation %s%% or more in %s?",
          "Core PCE YoY %s%% or more for %s?",
          "Canada annual inflation %s%% or higher in %s?",
          "Eurozone inflation %s%% or higher for %s?");

  static List<Question> event(int number) {
    return IntStream.range(0, LEVELS)
        .<Question>mapToObj(
            level -> new Print(number % SERIES.size(), Day.ofMonth(number / SERIES.size()), level))
        .toList();
  }

  @Override
  public MarketWording kalshi(int style) {
    String title =
        KALSHI.get(statistic).formatted(tenths(level), month.month() + " " + month.year());
    return Texts.kalshi(
        SERIES.get(statistic) + "-" + month.monthCode(),
        "T" + tenths(level),
        title,
        Math.floorMod(style, 2) == 0 ? "" : "Above " + tenths(level) + "%",
        "the figure is above " + tenths(level),
        month.plusDays(40));
  }

  @Override
  public MarketWording polymarket(int style) {
    String when = Math.floorMod(style, 2) == 0 ? month.month() : month.month() + " " + month.year();
    String title = POLYMARKET.get(statistic).formatted(tenths(level + 1), when);
    return Texts.polymarket(Texts.slug(title), title, "", month.plusDays(40));
  }

  private String tenths(int number) {
    return Texts.plain(2 + statistic % 4 * 0.5 + number / 10.0);
  }
}
