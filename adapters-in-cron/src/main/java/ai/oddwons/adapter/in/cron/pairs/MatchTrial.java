package ai.oddwons.adapter.in.cron.pairs;

import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.compare.MatchJudge;
import ai.oddwons.domain.matching.parse.PropositionParser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Grades pair by pair, without assignment, and counts. */
final class MatchTrial {
  private final PropositionParser parser = new PropositionParser();
  private final MatchJudge judge = new MatchJudge();
  private final Map<PairLabel, Map<MatchGrade, Integer>> confusion = new EnumMap<>(PairLabel.class);
  private final Map<ReasonCode, Integer> reasons = new TreeMap<>();
  private final List<Misjudged> misjudged = new ArrayList<>();

  /** A pair whose grade does not agree with its label. */
  record Misjudged(LabelledPair pair, MatchVerdict verdict) {}

  void take(LabelledPair pair) {
    MatchVerdict verdict = judge.judge(parser.parse(pair.first()), parser.parse(pair.second()));
    confusion
        .computeIfAbsent(pair.label(), label -> new EnumMap<>(MatchGrade.class))
        .merge(verdict.grade(), 1, Integer::sum);
    verdict.reasons().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
    if (!pair.label().agreesWith(verdict.grade())) {
      misjudged.add(new Misjudged(pair, verdict));
    }
  }

  Map<PairLabel, Map<MatchGrade, Integer>> confusion() {
    return confusion;
  }

  Map<ReasonCode, Integer> reasons() {
    return reasons;
  }

  List<Misjudged> misjudged() {
    return misjudged;
  }

  int count(PairLabel label, MatchGrade grade) {
    return confusion.getOrDefault(label, Map.of()).getOrDefault(grade, 0);
  }

  int count(PairLabel label) {
    return confusion.getOrDefault(label, Map.of()).values().stream().mapToInt(n -> n).sum();
  }

  int pairs() {
    return confusion.keySet().stream().mapToInt(this::count).sum();
  }

  /** Pairs with a scored label that were graded so. */
  int scored(MatchGrade grade) {
    return confusion.keySet().stream()
        .filter(label -> label != PairLabel.UNCERTAIN)
        .mapToInt(label -> count(label, grade))
        .sum();
  }
}
