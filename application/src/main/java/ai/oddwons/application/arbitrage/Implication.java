package ai.oddwons.application.arbitrage;

import ai.oddwons.application.model.ListedWording;
import ai.oddwons.domain.arbitrage.Proof;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.Strike;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.compare.MatchJudge;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.PropositionParser;
import java.util.Objects;
import java.util.Set;

/** Whether one market of an event implies another one of it: by its level, or by its words. */
final class Implication {
  /** What may part two markets of which one implies the other. */
  private static final Set<ReasonCode> ORDERED =
      Set.of(ReasonCode.OTHER_LEVEL, ReasonCode.OTHER_DEADLINE, ReasonCode.OTHER_DATE);

  private final PropositionParser parser = new PropositionParser();
  private final MatchJudge judge = new MatchJudge();

  /** Whether YES of the smaller one makes YES of the larger one certain. */
  Proof prove(Market smaller, Market larger) {
    Strike one = smaller.terms().strike();
    Strike other = larger.terms().strike();
    return one != null && other != null && Strikes.areLevels(one, other)
        ? byLevel(smaller, larger, one, other)
        : byWords(smaller, larger);
  }

  /** Levels of one event are levels of one measure; its clock may still differ. */
  private static Proof byLevel(Market smaller, Market larger, Strike one, Strike other) {
    if (!Strikes.implies(one, other)) {
      return new Proof.Refuted("%s does not imply %s".formatted(one, other));
    }
    return Objects.equals(smaller.schedule().closesAt(), larger.schedule().closesAt())
        ? new Proof.Proven()
        : new Proof.Unproven("the two markets close at different times");
  }

  private Proof byWords(Market smaller, Market larger) {
    MatchVerdict verdict = judge.judge(read(smaller), read(larger));
    if (verdict.relation() != MatchRelation.SUBSET) {
      return new Proof.Refuted("their words do not say that one implies the other");
    }
    return ORDERED.containsAll(verdict.reasons())
        ? new Proof.Proven()
        : new Proof.Unproven("they differ in more than a level or a deadline");
  }

  private Proposition read(Market market) {
    return parser.parse(
        ListedWording.wording(
            market.id(),
            market.event(),
            market.text(),
            market.terms().rules(),
            market.schedule().closesAt()));
  }
}
