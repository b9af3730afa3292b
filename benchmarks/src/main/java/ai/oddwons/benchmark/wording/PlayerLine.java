package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.MarketWording;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How much a player of a game will score. */
record PlayerLine(Game game, String player, String stat, int level) implements Question {
  private static final List<String> STATS = List.of("Points", "Rebounds", "Assists");
  private static final int LEVELS = 4;

  /** Four levels of one statistic of each of three players. */
  static List<Question> event(int number) {
    Game game = Game.number(number);
    String stat = STATS.get(number % STATS.size());
    return IntStream.range(0, 3 * LEVELS)
        .<Question>mapToObj(at ->
            new PlayerLine(
                game, Invented.person(number * 3 + at / LEVELS), stat, 5 + 5 * (at % LEVELS)))
        .toList();
  }

  @Override
  public MarketWording kalshi(int style) {
    String code =
        game.home().kalshiCode()
            + player.toUpperCase(Locale.ROOT).charAt(0)
            + last().toUpperCase(Locale.ROOT);
    return Texts.kalshi(
        game.league().series()
            + stat.substring(0, 3).toUpperCase(Locale.ROOT)
            + "-"
            + game.kalshiCode(),
        code + "-" + level,
        player + ": " + level + "+ " + stat.toLowerCase(Locale.ROOT),
        player + ": " + level + "+",
        player + " records " + level + "+ " + stat + " in the " + game.home().kalshi() + " game",
        game.day().plusDays(7));
  }

  @Override
  public MarketWording polymarket(int style) {
    String line = level - 1 + ".5";
    return Texts.polymarket(
        game.slug()
            + "-"
            + stat.toLowerCase(Locale.ROOT)
            + "-"
            + Texts.slug(player)
            + "-"
            + line.replace(".", "pt"),
        player + ": " + stat + " O/U " + line,
        "",
        game.day());
  }

  private String last() {
    return player.substring(player.lastIndexOf(' ') + 1);
  }
}
