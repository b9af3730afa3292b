package ai.oddwons.application.matching;

import ai.oddwons.application.model.ListedWording;
import ai.oddwons.application.model.RulesOfPair;
import ai.oddwons.domain.matching.MarketPair;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.assign.JudgedPair;
import ai.oddwons.domain.matching.compare.MatchJudge;
import ai.oddwons.domain.matching.compare.Prospect;
import ai.oddwons.domain.matching.parse.PropositionParser;

/**
 * Judges a pair by its titles, and reads the rules of both only where the titles leave open that
 * something is worth keeping: mostly they do not, and rules are most of what there is to read.
 */
final class TwoLooks {
  private final PropositionParser parser = new PropositionParser();
  private final MatchJudge judge = new MatchJudge();

  ReadMarket read(ListedWording text) {
    return new ReadMarket(text, parser);
  }

  PairRuling ruling(ReadMarket one, ReadMarket other) {
    return switch (judge.look(one.atFirstSight(), other.atFirstSight())) {
      case Prospect.Nothing nothing -> new PairRuling.Refused(nothing.why());
      case Prospect.RelatedAtMost related -> new PairRuling.Judged(judgement(one, other));
      case Prospect.MayMatch open -> new PairRuling.Judged(judgement(one, other));
    };
  }

  /** In full, whatever the titles say. */
  Judgement judgement(ReadMarket one, ReadMarket other) {
    MarketPair pair = MarketPair.of(one.id(), other.id());
    ReadMarket first = pair.first().equals(one.id()) ? one : other;
    ReadMarket second = pair.first().equals(one.id()) ? other : one;
    MatchVerdict verdict = judge.judge(first.withRules(parser), second.withRules(parser));
    return new Judgement(
        new JudgedPair(pair, first.event(), second.event(), verdict),
        new RulesOfPair(first.rulesHash(), second.rulesHash()));
  }
}
