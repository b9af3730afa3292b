package ai.oddwons.domain.matching.parse;

import java.util.List;

/**
 * One game of two sides.
 *
 * @param teams as far as they are named: none, one or two, in the order of the text
 * @param codes the venue's codes of the two, in the order of the teams; empty or two
 * @param side who must win for YES
 * @param drawPossible whether a game of this kind can end level for the bet
 */
public record Game(List<Name> teams, List<String> codes, Side side, boolean drawPossible) {

  /** What YES stands for. */
  public sealed interface Side {
    /** A team wins. */
    record Wins(Name team, String code) implements Side {}

    /** Neither wins. */
    record Draw() implements Side {}

    /** Not about who wins: a total, both teams to score, overtime. */
    record Neither() implements Side {}
  }

  public Game {
    teams = List.copyOf(teams);
    codes = List.copyOf(codes);
  }

  /** Whether both sides are named. */
  public boolean isDuel() {
    return teams.size() == 2;
  }
}
