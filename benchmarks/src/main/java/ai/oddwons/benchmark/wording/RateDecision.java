package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.MarketWording;
import java.util.List;
import java.util.stream.IntStream;

/** What a central bank does at a meeting. */
record RateDecision(int bank, Day month, int move) implements Question {
  private static final List<String> SERIES =
      List.of(
          "KXFEDDECISION",
          "KXCBDECISIONEU",
          "KXCBDECISIONENGLAND",
          "KXCBDECISIONCANADA",
          "KXCBDECISIONAUSTRALIA",
          "KXCBDECISIONJAPAN",
          "KXCBDECISIONMEXICO",
          "KXCBDECISIONBRAZIL");
  private static final List<String> KALSHI =
      List.of(
          "Federal Reserve",
          "European Central Bank",
          "Bank of England",
          "Bank of Canada",
          "Reserve Bank of Australia",
          "Bank of Japan",
          "Bank of Mexico",
          "Central Bank of Brazil");
  private static final List<String> POLYMARKET =
      List.of(
          "Fed",
          "ECB",
          "Bank of England",
          "Bank of Canada",
          "RBA",
          "Bank of Japan",
          "Banxico",
          "Copom");
  private static final List<String> CODES = List.of("H0", "C25", "C26", "H25", "H26");
  private static final List<String> KALSHI_MOVES =
      List.of(
          "Hike rates by 0bps",
          "Cut rates by 25bps",
          "Cut rates by >25bps",
          "Hike rates by 25bps",
          "Hike rates by >25bps");
  private static final List<String> MOVES =
      List.of(
          "no change in %s interest rates",
          "%s decrease interest rates by 25 bps",
          "%s decrease interest rates by 50+ bps",
          "%s increase interest rates by 25 bps",
          "%s increase interest rates by 50+ bps");

  static List<Question> event(int number) {
    return IntStream.range(0, CODES.size())
        .<Question>mapToObj(move ->
            new RateDecision(number % SERIES.size(), Day.ofMonth(number / SERIES.size()), move))
        .toList();
  }

  @Override
  public MarketWording kalshi(int style) {
    String when = month.month().substring(0, 3) + " " + month.year();
    String title =
        "Will the "
            + KALSHI.get(bank)
            + " "
            + KALSHI_MOVES.get(move)
            + " at their "
            + (Math.floorMod(style, 2) == 0 ? when : month.month() + " " + month.year())
            + " meeting?";
    return Texts.kalshi(
        SERIES.get(bank) + "-" + month.monthCode(),
        CODES.get(move),
        title,
        "",
        "the bank does so in " + when,
        month.plusDays(20));
  }

  @Override
  public MarketWording polymarket(int style) {
    String said = MOVES.get(move).formatted(POLYMARKET.get(bank));
    String title =
        (move == 0 ? "Will there be " : "Will the ")
            + said
            + " after the "
            + month.month()
            + " "
            + month.year()
            + " meeting?";
    return Texts.polymarket(
        Texts.slug(title), title, move == 0 ? "No change" : "", month.plusDays(20));
  }
}
