package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The known things of one text, laid out by kind, for a comparison asks for one kind after the
 * other.
 *
 * @param byKind ids in no order; a kind that is not named is left out
 */
public record Concepts(Map<Kind, Set<String>> byKind) {
  public static final Concepts NONE = new Concepts(Map.of());

  public Concepts {
    Map<Kind, Set<String>> copy = new EnumMap<>(Kind.class);
    byKind.forEach((kind, ids) -> copy.put(kind, Set.copyOf(ids)));
    byKind = Collections.unmodifiableMap(copy);
  }

  static Concepts of(Collection<Concept> concepts) {
    if (concepts.isEmpty()) {
      return NONE;
    }
    Map<Kind, Set<String>> byKind = new EnumMap<>(Kind.class);
    for (Concept concept : concepts) {
      byKind.computeIfAbsent(concept.kind(), none -> new LinkedHashSet<>()).add(concept.id());
    }
    return new Concepts(byKind);
  }

  /** Empty when nothing of this kind is named. */
  public Set<String> ids(Kind kind) {
    return byKind.getOrDefault(kind, Set.of());
  }

  public boolean isEmpty() {
    return byKind.isEmpty();
  }
}
