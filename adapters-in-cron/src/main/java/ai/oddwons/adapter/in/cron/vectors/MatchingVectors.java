package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.domain.matching.MarketWording;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.compare.MatchJudge;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.PropositionParser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two bare titles: do they ask the same? */
final class MatchingVectors implements VectorRunner {
  private final PropositionParser parser = new PropositionParser();
  private final MatchJudge judge = new MatchJudge();

  @Override
  public Optional<Answer> run(Inputs inputs) {
    MatchVerdict verdict =
        judge.judge(proposition(inputs.text("a")), proposition(inputs.text("b")));
    return Optional.of(Answer.of("label", label(verdict)));
  }

  private Proposition proposition(String title) {
    return parser.parse(new MarketWording("", "", title, "", "", null));
  }

  private static String label(MatchVerdict verdict) {
    return switch (verdict.grade()) {
      case EQUIVALENT -> "equivalent";
      case INVERTED -> "inverse";
      case CAVEAT -> "caveat";
      case RELATED -> relation(verdict.relation());
      case REJECTED -> "different";
    };
  }

  private static String relation(@Nullable MatchRelation relation) {
    return switch (relation) {
      case SUBSET -> "subset";
      case SUPERSET -> "superset";
      case EXCLUSIVE, COMPARABLE -> "related";
      case null -> "related";
    };
  }
}
