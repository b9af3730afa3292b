package ai.oddwons.adapter.in.cron.pairs;

import ai.oddwons.domain.matching.MatchGrade;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person says of two markets, and the grades that agree with it. */
enum PairLabel {
  EQUIVALENT(MatchGrade.EQUIVALENT),
  INVERTED(MatchGrade.INVERTED),
  CAVEAT(MatchGrade.CAVEAT),
  NEAR_MISS(MatchGrade.RELATED, MatchGrade.REJECTED),
  RELATED(MatchGrade.RELATED),
  DIFFERENT(MatchGrade.REJECTED),
  /** Nobody knows: counted, never scored. */
  UNCERTAIN(MatchGrade.values());

  /** The vectors' words for the same. */
  private static final Map<String, PairLabel> ALIASES =
      Map.of("inverse", INVERTED, "subset", RELATED, "superset", RELATED);

  private final Set<MatchGrade> right;

  PairLabel(MatchGrade... right) {
    this.right = Set.of(right);
  }

  /** Empty for a word that is no label. */
  static Optional<PairLabel> of(String word) {
    PairLabel alias = ALIASES.get(word);
    return alias != null
        ? Optional.of(alias)
        : Arrays.stream(values()).filter(label -> label.word().equals(word)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean agreesWith(MatchGrade grade) {
    return right.contains(grade);
  }
}
