package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.MarketWording;
import java.util.ArrayList;
import java.util.List;

/** Who wins a game, and how many points there will be. */
record GameQuestion(Game game, Kind kind, int level) implements Question {
  private static final int TOTALS = 6;

  /** What is asked. */
  enum Kind {
    HOME,
    AWAY,
    DRAW,
    TOTAL,
    BOTH_SCORE
  }

  static List<Question> event(int number) {
    Game game = Game.number(number);
    List<Question> questions = new ArrayList<>();
    questions.add(new GameQuestion(game, Kind.HOME, 0));
    if (!game.league().towns()) {
      questions.add(new GameQuestion(game, Kind.AWAY, 0));
      questions.add(new GameQuestion(game, Kind.DRAW, 0));
      questions.add(new GameQuestion(game, Kind.BOTH_SCORE, 0));
    }
    for (int total = 0; total < TOTALS; total++) {
      questions.add(new GameQuestion(game, Kind.TOTAL, total));
    }
    return questions;
  }

  @Override
  public MarketWording kalshi(int style) {
    String sides =
        game.home().kalshi() + (game.league().towns() ? " at " : " vs ") + game.away().kalshi();
    boolean silent = Math.floorMod(style, 2) == 0;
    return switch (kind) {
      case HOME -> winner(sides, game.home(), silent);
      case AWAY -> winner(sides, game.away(), silent);
      case DRAW ->
          kalshi("GAME", "TIE", sides + " Winner?", silent ? "" : "Tie", sides + " ends in a tie");
      case TOTAL ->
          kalshi(
              "TOTAL",
              String.valueOf(points() + 1),
              sides + ": Total " + unit(),
              "Over " + points() + ".5 " + unit().toLowerCase(java.util.Locale.ROOT) + " scored",
              "more than " + points() + ".5 are scored in " + sides);
      case BOTH_SCORE ->
          kalshi(
              "BTTS",
              "BTTS",
              sides + ": Both Teams to Score",
              "Both Teams to Score",
              "both score in " + sides);
    };
  }

  @Override
  public MarketWording polymarket(int style) {
    String sides = game.home().polymarket() + " vs. " + game.away().polymarket();
    return switch (kind) {
      case HOME -> game.league().towns() ? polymarket("", sides) : wins(game.home());
      case AWAY -> wins(game.away());
      case DRAW -> polymarket("-draw", "Will " + sides + " end in a draw?");
      case TOTAL -> polymarket("-total-" + points() + "pt5", sides + ": O/U " + points() + ".5");
      case BOTH_SCORE -> polymarket("-btts", sides + ": Both Teams to Score");
    };
  }

  private MarketWording winner(String sides, Game.Team team, boolean silent) {
    return kalshi(
        "GAME",
        team.kalshiCode(),
        sides + " Winner?",
        silent ? "" : team.kalshi(),
        team.kalshi() + " wins the " + sides + " game scheduled for " + game.day().brief());
  }

  private MarketWording kalshi(
      String series, String code, String title, String outcome, String says) {
    return Texts.kalshi(
        game.league().series() + series + "-" + game.kalshiCode(),
        code,
        title,
        outcome,
        says,
        game.day().plusDays(7));
  }

  private MarketWording wins(Game.Team team) {
    return polymarket(
        "-" + team.polymarketCode(), "Will " + team.polymarket() + " win on " + game.day() + "?");
  }

  private MarketWording polymarket(String rest, String title) {
    return Texts.polymarket(game.slug() + rest, title, "", game.day());
  }

  private int points() {
    return switch (game.league().slug()) {
      case "nba" -> 215 + 4 * level;
      case "nfl" -> 38 + 3 * level;
      default -> 1 + level;
    };
  }

  private String unit() {
    return game.league().towns() ? "Points" : "Goals";
  }
}
