package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.parse.Game;
import ai.oddwons.domain.matching.parse.Game.Side;
import ai.oddwons.domain.matching.parse.Name;
import ai.oddwons.domain.matching.parse.Name.Likeness;
import java.util.List;

/** Compares who plays and who must win. */
final class GameComparison {
  private GameComparison() {}

  static Finding teams(Game first, Game second) {
    List<Name> one = first.teams();
    List<Name> other = second.teams();
    if (one.isEmpty() || other.isEmpty()) {
      return Finding.open(MatchField.CONTEXT, one, other, ReasonCode.FIELD_UNKNOWN);
    }
    boolean firstHasFewer = one.size() <= other.size();
    List<Name> fewer = firstHasFewer ? one : other;
    List<Name> more = firstHasFewer ? other : one;
    boolean same =
        fewer.size() == 2
            ? (alike(fewer.get(0), more.get(0)) && alike(fewer.get(1), more.get(1)))
                || (alike(fewer.get(0), more.get(1)) && alike(fewer.get(1), more.get(0)))
            : more.stream().anyMatch(team -> alike(team, fewer.getFirst()));
    return same
        ? Finding.fine(MatchField.CONTEXT, one, other)
        : Finding.veto(MatchField.CONTEXT, one, other, ReasonCode.OTHER_GAME);
  }

  static Finding sides(Game first, Game second) {
    Side one = first.side();
    Side other = second.side();
    if (one instanceof Side.Wins mine && other instanceof Side.Wins theirs) {
      return winners(first, second, mine, theirs);
    }
    return one.getClass() == other.getClass()
        ? Finding.fine(MatchField.SUBJECT, one, other)
        : Finding.related(
            MatchField.SUBJECT, one, other, MatchRelation.EXCLUSIVE, ReasonCode.OTHER_OUTCOME);
  }

  private static Finding winners(Game first, Game second, Side.Wins mine, Side.Wins theirs) {
    if (mine.team().isEmpty() || theirs.team().isEmpty()) {
      return Finding.open(MatchField.SUBJECT, mine, theirs, ReasonCode.FIELD_UNKNOWN);
    }
    boolean same = best(first, second, mine.team(), theirs.team());
    if (same) {
      return Finding.fine(MatchField.SUBJECT, mine.team().words(), theirs.team().words());
    }
    if (!isRival(first, mine.team(), theirs.team())
        && !isRival(second, theirs.team(), mine.team())) {
      return Finding.open(MatchField.SUBJECT, mine, theirs, ReasonCode.OTHER_OUTCOME);
    }
    return first.drawPossible() || second.drawPossible()
        ? Finding.related(
            MatchField.SUBJECT, mine, theirs, MatchRelation.EXCLUSIVE, ReasonCode.OTHER_OUTCOME)
        : Finding.opposite(MatchField.SUBJECT, mine.team().words(), theirs.team().words());
  }

  /** The same team, and no other team of the game bears that name better. */
  private static boolean best(Game first, Game second, Name one, Name other) {
    Likeness likeness = one.likeness(other);
    return switch (likeness) {
      case SAME -> true;
      case SHORTER -> !hasBetter(first, one, other) && !hasBetter(second, other, one);
      case OTHER -> false;
    };
  }

  private static boolean hasBetter(Game game, Name taken, Name said) {
    return game.teams().stream()
        .filter(team -> !team.equals(taken))
        .anyMatch(team -> alike(team, said));
  }

  /** One of the two teams of the game, and not the one that must win. */
  private static boolean isRival(Game game, Name winner, Name said) {
    return game.isDuel()
        && game.teams().contains(winner)
        && game.teams().stream()
            .filter(team -> !team.equals(winner))
            .anyMatch(team -> alike(team, said));
  }

  private static boolean alike(Name one, Name other) {
    return one.likeness(other) != Likeness.OTHER;
  }
}
