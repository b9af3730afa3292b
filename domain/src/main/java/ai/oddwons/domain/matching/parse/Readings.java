package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What single words add to the concepts around them, wherever in the title they stand. */
final class Readings {
  private static final int TERM_OF_PRESIDENTS = 4;

  private Readings() {}

  static Set<Concept> refined(Set<Concept> concepts, List<Token> title, @Nullable Window window) {
    Set<Concept> refined = new LinkedHashSet<>(concepts);
    if (has(concepts, Kind.COMPETITION)
        && acts(concepts, "reach")
        && says(title, "final", "finals")) {
      refined.remove(new Concept(Kind.ACTION, "reach"));
      refined.add(new Concept(Kind.SCOPE, "reach_final"));
    }
    if (saysOverUnder(title)) {
      refined.add(new Concept(Kind.SCOPE, "total"));
    }
    if (acts(concepts, "runoff") && (acts(concepts, "win") || says(title, "vs", "versus"))) {
      refined.remove(new Concept(Kind.ACTION, "runoff"));
      refined.add(new Concept(Kind.ACTION, "win"));
      refined.add(new Concept(Kind.SCOPE, "second_round"));
    }
    boolean second = concepts.contains(new Concept(Kind.SCOPE, "second_round"));
    if (second && !acts(concepts, "win") && !says(title, "vs", "versus")) {
      refined.remove(new Concept(Kind.SCOPE, "second_round"));
      refined.add(new Concept(Kind.ACTION, "runoff"));
    }
    boolean silent = concepts.stream().noneMatch(concept -> concept.kind() == Kind.ACTION);
    if (silent && says(title, "new") && says(title, "album", "single", "mixtape")) {
      refined.add(new Concept(Kind.ACTION, "release"));
    }
    if (isPresidential(concepts, window)) {
      refined.add(new Concept(Kind.OFFICE, "president"));
    }
    return refined;
  }

  /** A party's nominee of a presidential year, where no other office and no place is named. */
  private static boolean isPresidential(Set<Concept> concepts, @Nullable Window window) {
    boolean year =
        window != null
            && window.date().year() != null
            && window.date().year() % TERM_OF_PRESIDENTS == 0;
    return year
        && acts(concepts, "nominate")
        && has(concepts, Kind.PARTY)
        && !has(concepts, Kind.OFFICE)
        && !has(concepts, Kind.PLACE);
  }

  private static boolean saysOverUnder(List<Token> title) {
    for (int index = 0; index + 2 < title.size(); index++) {
      if (title.get(index).is("o")
          && title.get(index + 1).is("/")
          && title.get(index + 2).is("u")) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Set<Concept> concepts, Kind kind) {
    return concepts.stream().anyMatch(concept -> concept.kind() == kind);
  }

  private static boolean acts(Set<Concept> concepts, String id) {
    return concepts.contains(new Concept(Kind.ACTION, id));
  }

  private static boolean says(List<Token> title, String... words) {
    Set<String> wanted = Set.of(words);
    return title.stream().anyMatch(token -> wanted.contains(token.text()));
  }
}
