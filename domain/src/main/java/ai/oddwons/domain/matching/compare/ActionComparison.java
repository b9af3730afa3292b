package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.Topic;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Compares what is said to happen. */
final class ActionComparison {
  /** Who does the first has done the second. */
  private static final Map<String, Set<String>> IMPLIES =
      Map.of(
          "confirm", Set.of("nominate"),
          "resign", Set.of("leave"),
          "fired", Set.of("leave"),
          "die", Set.of("leave"),
          "release", Set.of("announce"),
          "convict", Set.of("indict"),
          "become_law", Set.of("pass"));

  /** Of these a bank does exactly one. */
  private static final Set<String> DECISIONS = Set.of("hold", "cut", "hike");

  private ActionComparison() {}

  static Finding of(Proposition first, Proposition second) {
    Set<String> one = actions(first);
    Set<String> other = actions(second);
    if (one.equals(other)) {
      return Finding.fine(MatchField.PREDICATE, one, other);
    }
    if (first.topic() == Topic.PRINT) {
      return Finding.unknown(MatchField.PREDICATE, one, other);
    }
    MatchRelation relation = relation(first.topic(), one, other);
    return Finding.related(MatchField.PREDICATE, one, other, relation, ReasonCode.OTHER_PREDICATE);
  }

  private static MatchRelation relation(Topic topic, Set<String> one, Set<String> other) {
    if (implies(topic, one, other)) {
      return MatchRelation.SUBSET;
    }
    if (implies(topic, other, one)) {
      return MatchRelation.SUPERSET;
    }
    boolean decisions =
        topic == Topic.RATE_DECISION
            && !one.isEmpty()
            && !other.isEmpty()
            && DECISIONS.containsAll(one)
            && DECISIONS.containsAll(other);
    return decisions ? MatchRelation.EXCLUSIVE : MatchRelation.COMPARABLE;
  }

  private static boolean implies(Topic topic, Set<String> one, Set<String> other) {
    if (topic == Topic.AWARD && one.equals(Set.of("win")) && other.equals(Set.of("nominate"))) {
      return true;
    }
    return one.stream()
        .anyMatch(
            action -> IMPLIES.getOrDefault(action, Set.of()).stream().anyMatch(other::contains));
  }

  /** What counts of the actions named, with what the topic says by itself. */
  private static Set<String> actions(Proposition proposition) {
    Set<String> actions = new LinkedHashSet<>(proposition.ids(Kind.ACTION));
    switch (proposition.topic()) {
      case RATE_DECISION -> actions.retainAll(DECISIONS);
      case PRICE -> actions.removeAll(Set.of("close_at", "announce", "trade"));
      case AWARD, COMPETITION, ELECTION -> {
        actions.remove("close_at");
        defaultsTo(actions, "win");
      }
      case CHART -> {
        actions.removeAll(Set.of("win", "release"));
        defaultsTo(actions, "top");
      }
      case PRINT -> actions.clear();
      case GAME, EVENT -> {}
    }
    return actions;
  }

  private static void defaultsTo(Set<String> actions, String usual) {
    if (actions.isEmpty()) {
      actions.add(usual);
    }
  }
}
