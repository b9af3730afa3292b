package ai.oddwons.adapter.in.cron.pairs;

import ai.oddwons.domain.matching.MatchGrade;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a person says of two markets. */
enum PairLabel {
  EQUIVALENT,
  INVERTED,
  CAVEAT,
  NEAR_MISS,
  RELATED,
  DIFFERENT,
  /** Nobody knows: counted, never scored. */
  UNCERTAIN;

  /** The vectors' words for the same. */
  private static final Map<String, PairLabel> ALIASES =
      Map.of("inverse", INVERTED, "subset", RELATED, "superset", RELATED);

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
    return switch (this) {
      case EQUIVALENT -> grade == MatchGrade.EQUIVALENT;
      case INVERTED -> grade == MatchGrade.INVERTED;
      case CAVEAT -> grade == MatchGrade.CAVEAT;
      case NEAR_MISS -> grade == MatchGrade.RELATED || grade == MatchGrade.REJECTED;
      case RELATED -> grade == MatchGrade.RELATED;
      case DIFFERENT -> grade == MatchGrade.REJECTED;
      case UNCERTAIN -> true;
    };
  }
}
