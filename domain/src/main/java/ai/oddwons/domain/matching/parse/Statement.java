package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a title, on its way to its plain meaning: the same thing said in other words
 * becomes the same statement.
 *
 * @param concepts in the order of the text
 */
record Statement(Set<Concept> concepts, @Nullable ValueRange range, boolean negated) {
  Statement {
    concepts = new LinkedHashSet<>(concepts);
  }

  boolean has(Kind kind) {
    for (Concept concept : concepts) {
      if (concept.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  boolean has(Kind kind, String... ids) {
    for (String id : ids) {
      if (concepts.contains(new Concept(kind, id))) {
        return true;
      }
    }
    return false;
  }

  boolean acts(String... ids) {
    return has(Kind.ACTION, ids);
  }

  Statement without(Kind kind, String... ids) {
    Set<Concept> left = new LinkedHashSet<>(concepts);
    for (String id : ids) {
      left.remove(new Concept(kind, id));
    }
    return new Statement(left, range, negated);
  }

  Statement with(Kind kind, String id) {
    Set<Concept> more = new LinkedHashSet<>(concepts);
    more.add(new Concept(kind, id));
    return new Statement(more, range, negated);
  }

  Statement with(@Nullable ValueRange other) {
    return new Statement(concepts, other, negated);
  }

  Statement withConcepts(Collection<Concept> others) {
    return new Statement(new LinkedHashSet<>(others), range, negated);
  }

  Statement opposite() {
    return new Statement(concepts, range, !negated);
  }
}
