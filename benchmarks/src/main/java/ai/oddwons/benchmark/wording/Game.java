package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.lexicon.TeamTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Two teams on a day, in leagues of towns with nicknames and in leagues of made-up clubs. */
record Game(League league, Team home, Team away, Day day) {
  private static final int CLUBS = 20;
  private static final List<String> FORMS =
      List.of(" FC", " CF", " Calcio", " SC", " United", " 1909");

  /** Towns and nicknames: {@code league|town;town|name|code}. */
  private static final Map<String, List<Team>> TOWNS =
      TeamTable.TEAMS
          .lines()
          .map(line -> line.strip().split("\\|"))
          .filter(parts -> parts.length == 4)
          .collect(
              Collectors.groupingBy(
                  parts -> parts[0],
                  Collectors.mapping(
                      parts ->
                          new Team(
                              parts[1].split(";")[0],
                              parts[2],
                              parts[3],
                              parts[3].toLowerCase(Locale.ROOT)),
                      Collectors.toList())));

  private static final List<League> LEAGUES =
      List.of(
          new League("KXNBA", "nba", true, 0),
          new League("KXNHL", "nhl", true, 0),
          new League("KXNFL", "nfl", true, 0),
          new League("KXMLB", "mlb", true, 0),
          new League("KXSERIEA", "sea", false, 1_000),
          new League("KXEPL", "epl", false, 2_000),
          new League("KXBUNDESLIGA", "bun", false, 3_000),
          new League("KXLALIGA", "lal", false, 4_000),
          new League("KXLIGUE1", "fl1", false, 5_000),
          new League("KXSAUDIPL", "spl", false, 6_000));

  /**
   * @param towns whether teams have nicknames and no game ends level
   * @param firstName number of the first made-up club
   */
  record League(String series, String slug, boolean towns, int firstName) {}

  /**
   * @param kalshi what Kalshi calls it
   * @param polymarket what Polymarket calls it
   */
  record Team(String kalshi, String polymarket, String kalshiCode, String polymarketCode) {}

  static Game number(int number) {
    League league = LEAGUES.get(number % LEAGUES.size());
    int at = number / LEAGUES.size();
    int teams = league.towns() ? towns(league).size() : CLUBS;
    int home = Math.floorMod(at * 7, teams);
    int away = Math.floorMod(home + 1 + at / teams % (teams - 1), teams);
    return new Game(league, team(league, home), team(league, away), Day.number(at / 8));
  }

  /** {@code 26JAN10ATATOR}. */
  String kalshiCode() {
    return day.code() + home.kalshiCode() + away.kalshiCode();
  }

  /** {@code sea-ata-tor-2026-01-10}. */
  String slug() {
    return String.join(
        "-", league.slug(), home.polymarketCode(), away.polymarketCode(), day.toString());
  }

  private static List<Team> towns(League league) {
    return TOWNS.getOrDefault(league.slug(), List.of());
  }

  private static Team team(League league, int number) {
    if (league.towns()) {
      return towns(league).get(number);
    }
    String name = Invented.word(league.firstName() + number);
    String code = Invented.code(name);
    boolean otherCode = number % 4 == 3;
    return new Team(
        name,
        name + FORMS.get(number % FORMS.size()),
        code,
        (otherCode ? name.substring(0, 2) + name.charAt(3) : code).toLowerCase(Locale.ROOT));
  }
}
