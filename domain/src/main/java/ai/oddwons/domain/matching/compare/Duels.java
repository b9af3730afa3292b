package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.parse.Game;
import ai.oddwons.domain.matching.parse.Name;
import ai.oddwons.domain.matching.parse.Name.Likeness;
import ai.oddwons.domain.matching.parse.Proposition;
import java.util.Optional;

/** A runoff told as «A vs. B», where A is YES, against one that names a single candidate. */
final class Duels {
  private Duels() {}

  /** Empty when neither names two candidates. */
  static Optional<Finding> compare(Proposition first, Proposition second) {
    Game one = first.game();
    Game other = second.game();
    if (one != null && one.isDuel()) {
      return Optional.of(compare(one, ofFirstName(second), first, second));
    }
    return other != null && other.isDuel()
        ? Optional.of(compare(other, first, first, second))
        : Optional.empty();
  }

  /** Of two candidates the first one is YES. */
  private static Proposition ofFirstName(Proposition proposition) {
    Game duel = proposition.game();
    return duel != null && duel.isDuel() ? proposition.about(duel.teams().getFirst()) : proposition;
  }

  private static Finding compare(
      Game duel, Proposition single, Proposition first, Proposition second) {
    boolean leads = stands(single, duel.teams().get(0));
    boolean trails = stands(single, duel.teams().get(1));
    Object one = first.subject().words();
    Object other = second.subject().words();
    if (leads == trails) {
      return Finding.veto(MatchField.SUBJECT, one, other, ReasonCode.OTHER_OUTCOME);
    }
    return leads
        ? Finding.fine(MatchField.SUBJECT, one, other)
        : Finding.opposite(MatchField.SUBJECT, one, other);
  }

  private static boolean stands(Proposition single, Name candidate) {
    Name stems = candidate.stems();
    return single.subject().isEmpty()
        ? CodeFit.fits(single.code(), stems)
        : stems.likeness(single.subject()) != Likeness.OTHER;
  }
}
