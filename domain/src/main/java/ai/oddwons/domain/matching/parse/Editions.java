package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The years of numbered ceremonies: the 98th Academy Awards were those of 2026. */
final class Editions {
  /** The year before the first edition, were there one each year since. */
  private static final Map<Concept, Integer> YEAR_ZERO =
      Map.of(
          new Concept(Kind.AWARD, "oscars"), 1928,
          new Concept(Kind.AWARD, "grammys"), 1958,
          new Concept(Kind.AWARD, "emmys"), 1948,
          new Concept(Kind.AWARD, "golden_globes"), 1943,
          new Concept(Kind.AWARD, "tonys"), 1946,
          new Concept(Kind.COMPETITION, "super_bowl"), 1966);

  private static final Map<String, Integer> ROMAN =
      Map.of("lix", 59, "lx", 60, "lxi", 61, "lxii", 62, "lxiii", 63, "lxiv", 64);

  private Editions() {}

  /** «UFC 327» is an evening of fights: the fight itself is told by its names. */
  static void takeEvening(Reading reading) {
    for (int index = 0; index + 1 < reading.size(); index++) {
      if (reading.is(index, "ufc") && reading.isWhole(index + 1, 1, 999)) {
        reading.take(index + 1, index + 2);
      }
    }
  }

  /**
   * Takes «98th» or «LX» where a ceremony is named, and gives the year; null when there is none.
   */
  static @Nullable PartialDate take(Reading reading, Set<Concept> concepts) {
    for (Map.Entry<Concept, Integer> first : YEAR_ZERO.entrySet()) {
      if (concepts.contains(first.getKey())) {
        return take(reading, first.getValue());
      }
    }
    return null;
  }

  private static @Nullable PartialDate take(Reading reading, int yearZero) {
    for (int index = 0; index < reading.size(); index++) {
      if (reading.isWhole(index, 10, 150) && reading.is(index + 1, "st", "nd", "rd", "th")) {
        int edition = reading.whole(index);
        reading.take(index, index + 2);
        return PartialDate.ofYear(yearZero + edition);
      }
      Integer roman = reading.isFree(index) ? ROMAN.get(reading.at(index).text()) : null;
      if (roman != null) {
        reading.take(index, index + 1);
        return PartialDate.ofYear(yearZero + roman);
      }
    }
    return null;
  }
}
