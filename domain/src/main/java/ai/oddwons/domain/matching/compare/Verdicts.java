package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.FieldEvidence;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.ReasonCode;
import java.util.ArrayList;
import java.util.List;

/** Puts what the fields say into one grade. */
final class Verdicts {
  private final List<ReasonCode> vetoes = new ArrayList<>();
  private final List<ReasonCode> caveats = new ArrayList<>();
  private final List<ReasonCode> open = new ArrayList<>();
  private final List<FieldEvidence> unexplained = new ArrayList<>();
  private final List<ReasonCode> differences = new ArrayList<>();
  private final List<MatchRelation> relations = new ArrayList<>();
  private final List<Finding.Opposite> opposites = new ArrayList<>();
  private final List<FieldEvidence> card = new ArrayList<>();

  private Verdicts() {}

  static MatchVerdict of(List<Finding> findings) {
    Verdicts verdicts = new Verdicts();
    findings.forEach(verdicts::take);
    return verdicts.verdict();
  }

  private void take(Finding finding) {
    FieldEvidence evidence = finding.said().evidence();
    card.add(evidence);
    switch (finding) {
      case Finding.Fine fine -> {}
      case Finding.Opposite opposite -> opposites.add(opposite);
      case Finding.Related related -> {
        relations.add(related.relation());
        differences.add(related.reason());
      }
      case Finding.Caveat caveat -> caveats.add(caveat.reason());
      case Finding.Open unknown -> {
        open.add(unknown.reason());
        unexplained.add(evidence);
      }
      case Finding.Veto veto -> vetoes.add(veto.reason());
    }
  }

  private MatchVerdict verdict() {
    if (!vetoes.isEmpty()) {
      return new MatchVerdict(MatchGrade.REJECTED, null, vetoes, card);
    }
    if (!relations.isEmpty()) {
      return new MatchVerdict(
          MatchGrade.RELATED, relation(), all(differences, open, caveats), card);
    }
    if (!open.isEmpty()) {
      return new MatchVerdict(
          MatchGrade.RELATED, MatchRelation.COMPARABLE, all(open, caveats), card);
    }
    boolean inverted = opposites.size() % 2 == 1;
    if (!caveats.isEmpty()) {
      return new MatchVerdict(MatchGrade.CAVEAT, null, caveats, card);
    }
    return new MatchVerdict(
        inverted ? MatchGrade.INVERTED : MatchGrade.EQUIVALENT, null, List.of(), card);
  }

  /** Several differences leave a relation only when all point the same way. */
  private MatchRelation relation() {
    MatchRelation first = relations.getFirst();
    boolean oneWay =
        caveats.isEmpty()
            && opposites.isEmpty()
            && relations.stream().allMatch(relation -> relation == first)
            && unexplained.stream().allMatch(evidence -> narrows(first, evidence));
    return oneWay ? first : MatchRelation.COMPARABLE;
  }

  /** The narrower question may say more. */
  static boolean narrows(MatchRelation relation, FieldEvidence evidence) {
    return switch (relation) {
      case SUBSET -> evidence.second().isEmpty();
      case SUPERSET -> evidence.first().isEmpty();
      case COMPARABLE, EXCLUSIVE -> false;
    };
  }

  @SafeVarargs
  private static List<ReasonCode> all(List<ReasonCode>... lists) {
    List<ReasonCode> all = new ArrayList<>();
    for (List<ReasonCode> list : lists) {
      list.stream().filter(code -> !all.contains(code)).forEach(all::add);
    }
    return all;
  }
}
