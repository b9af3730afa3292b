package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Topic;
import java.util.List;

/** Of which kinds two questions must not name different things. */
final class TellingKinds {
  /** The most telling first. */
  private static final List<Kind> KINDS =
      List.of(
          Kind.BANK,
          Kind.ASSET,
          Kind.INDICATOR,
          Kind.COMPETITION,
          Kind.AWARD,
          Kind.CHART,
          Kind.OFFICE,
          Kind.PARTY,
          Kind.PLACE,
          Kind.SPORT);

  /** A bank decides wherever it is. */
  private static final List<Kind> WITHOUT_PLACE =
      KINDS.stream().filter(kind -> kind != Kind.PLACE).toList();

  private TellingKinds() {}

  /** Without kinds that only name somebody there, as in «Pope Leo». */
  static List<Kind> of(Topic topic) {
    return switch (topic) {
      case AWARD -> List.of(Kind.AWARD);
      case CHART -> List.of(Kind.CHART, Kind.PLACE);
      case COMPETITION -> List.of(Kind.COMPETITION, Kind.AWARD, Kind.PLACE);
      case GAME -> List.of(Kind.SPORT);
      case RATE_DECISION -> WITHOUT_PLACE;
      case PRICE, PRINT, ELECTION, EVENT -> KINDS;
    };
  }
}
