package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import java.util.Set;

/** Seats of the US House: «NE-02», «CA-22», «California's 22nd congressional district». */
final class Districts {
  private static final int MOST = 60;
  private static final Set<String> STATES =
      Set.of(
          "al", "ak", "az", "ar", "ca", "co", "ct", "de", "fl", "ga", "hi", "id", "il", "in", "ia",
          "ks", "ky", "la", "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj",
          "nm", "ny", "nc", "nd", "oh", "ok", "or", "pa", "ri", "sc", "sd", "tn", "tx", "ut", "vt",
          "va", "wa", "wv", "wi", "wy");

  private Districts() {}

  /**
   * Takes «NE-02» and adds the seat; the same for a number before «district» once a state is known.
   */
  static void take(Reading reading, Set<Concept> concepts) {
    for (int index = 0; index < reading.size(); index++) {
      boolean code =
          reading.isFree(index)
              && reading.at(index).name()
              && STATES.contains(reading.at(index).text())
              && reading.is(index + 1, "-")
              && reading.isWhole(index + 2, 1, MOST);
      if (code) {
        add(concepts, "us-" + reading.at(index).text(), reading.whole(index + 2));
        reading.take(index, index + 3);
      }
    }
  }

  /** After the places were read: «22nd congressional district» of the only state named. */
  static void takeNumbered(Reading reading, Set<Concept> concepts) {
    Concept state =
        concepts.stream()
            .filter(concept -> concept.kind() == Kind.PLACE && concept.id().startsWith("us-"))
            .findFirst()
            .orElse(null);
    if (state == null) {
      return;
    }
    for (int index = 0; index < reading.size(); index++) {
      if (reading.isWhole(index, 1, MOST) && reading.is(index + 1, "st", "nd", "rd", "th")) {
        concepts.remove(state);
        add(concepts, state.id(), reading.whole(index));
        reading.take(index, index + 2);
        return;
      }
    }
  }

  private static void add(Set<Concept> concepts, String state, int number) {
    concepts.add(new Concept(Kind.PLACE, state + "-" + number));
    concepts.add(new Concept(Kind.OFFICE, "house"));
  }
}
