package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.parse.Game;
import ai.oddwons.domain.matching.parse.Name;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.PropositionParser;
import org.jspecify.annotations.Nullable;

/** A runoff told as «A vs. B», where A is YES, against one that names a single candidate. */
final class Duels {
  private Duels() {}

  /** Null when neither names two candidates. */
  static @Nullable Finding compare(Proposition first, Proposition second) {
    Proposition duel = isDuel(first) ? first : isDuel(second) ? second : null;
    if (duel == null) {
      return null;
    }
    Proposition single = duel == first ? second : first;
    Game game = java.util.Objects.requireNonNull(duel.game());
    if (isDuel(single)) {
      single = firstOf(single);
    }
    boolean leads = stands(single, game.teams().get(0));
    boolean trails = stands(single, game.teams().get(1));
    if (leads == trails) {
      return Finding.veto(
          MatchField.SUBJECT,
          first.subject().words(),
          second.subject().words(),
          ReasonCode.OTHER_OUTCOME);
    }
    return leads
        ? Finding.fine(MatchField.SUBJECT, first.subject().words(), second.subject().words())
        : Finding.opposite(MatchField.SUBJECT, first.subject().words(), second.subject().words());
  }

  private static boolean isDuel(Proposition proposition) {
    return proposition.game() != null && proposition.game().teams().size() == 2;
  }

  private static Proposition firstOf(Proposition duel) {
    return PropositionParser.about(
        duel, java.util.Objects.requireNonNull(duel.game()).teams().getFirst());
  }

  private static boolean stands(Proposition single, Name candidate) {
    Name stems = PropositionParser.stems(candidate);
    return single.subject().isEmpty()
        ? CodeFit.fits(single.code(), stems)
        : stems.likeness(single.subject()) != Name.Likeness.OTHER;
  }
}
