package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.Topic;
import java.util.LinkedHashSet;
import java.util.Set;

/** Compares the known things that two questions name, kind by kind. */
final class ConceptComparison {
  /** Said by one side only, these change nothing. */
  private static final Set<String> UNDERSTOOD = Set.of("us", "men", "soccer", "weekly", "general");

  /** Of a chamber one of these two has control. */
  private static final Set<String> TWO_PARTIES = Set.of("democratic", "republican");

  /** Where in a tournament a game is played tells no two games of one day apart. */
  private static final Set<String> STAGES =
      Set.of(
          "quarterfinal",
          "semifinal",
          "group",
          "conference",
          "division",
          "regular_season",
          "first_round",
          "second_round",
          "reach_final",
          "weekly",
          "men",
          "round_of");

  private static final Set<String> CEREMONIES =
      Set.of(
          "oscars",
          "grammys",
          "emmys",
          "golden_globes",
          "bafta",
          "sag",
          "tonys",
          "critics_choice",
          "game_awards");

  private ConceptComparison() {}

  static Finding of(Kind kind, Proposition first, Proposition second) {
    Set<String> one = ids(kind, first);
    Set<String> other = ids(kind, second);
    MatchField field = field(kind);
    if (one.equals(other)) {
      return Finding.fine(field, one, other);
    }
    if (kind == Kind.AWARD && sameCategory(one, other)) {
      return Finding.fine(field, one, other);
    }
    if (!other.containsAll(one) && !one.containsAll(other)) {
      return different(kind, field, one, other, first.names(Kind.ACTION, "control"));
    }
    boolean understood =
        unexplained(kind, one, second).isEmpty() && unexplained(kind, other, first).isEmpty();
    return understood
        ? Finding.unknown(field, one, other)
        : Finding.open(field, one, other, ReasonCode.FIELD_UNKNOWN);
  }

  /** Tells only what no rules mend: that each names a thing of a kind that the other does not. */
  static Finding certain(Kind kind, Proposition first, Proposition second) {
    Set<String> one = ids(kind, first);
    Set<String> other = ids(kind, second);
    return other.containsAll(one) || one.containsAll(other)
        ? Finding.unknown(field(kind), one, other)
        : of(kind, first, second);
  }

  private static Set<String> ids(Kind kind, Proposition proposition) {
    Set<String> named = proposition.ids(kind);
    if (kind != Kind.SCOPE || proposition.topic() != Topic.GAME) {
      return named;
    }
    Set<String> ids = without(named, STAGES);
    if (ids.remove("margin")) {
      ids.add("spread");
    }
    return ids;
  }

  private static Finding different(
      Kind kind, MatchField field, Set<String> one, Set<String> other, boolean controls) {
    boolean twoWay =
        kind == Kind.PARTY
            && one.size() == 1
            && TWO_PARTIES.containsAll(one)
            && TWO_PARTIES.containsAll(other);
    if (twoWay && other.size() == 1 && controls) {
      return Finding.opposite(field, one, other);
    }
    return kind == Kind.PARTY
        ? Finding.related(field, one, other, MatchRelation.EXCLUSIVE, ReasonCode.OTHER_PARTY)
        : Finding.veto(field, one, other, reason(kind));
  }

  /** A category names its ceremony; a ceremony alone names no category. */
  private static boolean sameCategory(Set<String> one, Set<String> other) {
    Set<String> mine = without(one, CEREMONIES);
    boolean ceremony = one.containsAll(other) || other.containsAll(one);
    return ceremony && !mine.isEmpty() && mine.equals(without(other, CEREMONIES));
  }

  private static Set<String> unexplained(Kind kind, Set<String> mine, Proposition other) {
    Set<String> left = without(without(mine, other.ids(kind)), UNDERSTOOD);
    boolean departure = other.topic() == Topic.EVENT && other.names(Kind.ACTION, "leave");
    if (departure && (kind == Kind.OFFICE || kind == Kind.PLACE)) {
      return Set.of();
    }
    if (other.ids(kind).isEmpty()) {
      left.removeAll(other.ruleIds(kind));
    }
    return left;
  }

  private static Set<String> without(Set<String> ids, Set<String> others) {
    Set<String> left = new LinkedHashSet<>(ids);
    left.removeAll(others);
    return left;
  }

  private static MatchField field(Kind kind) {
    return switch (kind) {
      case BANK, PERSON, ASSET, PARTY -> MatchField.SUBJECT;
      case INDICATOR -> MatchField.MEASURE;
      case PLACE, OFFICE, COMPETITION, AWARD, CHART, SPORT -> MatchField.CONTEXT;
      case ACTION -> MatchField.PREDICATE;
      case SCOPE -> MatchField.SCOPE;
      case SOURCE -> MatchField.SOURCE;
      case RULE -> MatchField.RULES;
    };
  }

  private static ReasonCode reason(Kind kind) {
    return switch (kind) {
      case BANK -> ReasonCode.OTHER_BANK;
      case PERSON -> ReasonCode.OTHER_ENTITY;
      case ASSET -> ReasonCode.OTHER_ASSET;
      case INDICATOR -> ReasonCode.OTHER_MEASURE;
      case PLACE -> ReasonCode.OTHER_PLACE;
      case OFFICE -> ReasonCode.OTHER_OFFICE;
      case PARTY -> ReasonCode.OTHER_PARTY;
      case COMPETITION, SPORT -> ReasonCode.OTHER_COMPETITION;
      case AWARD -> ReasonCode.OTHER_AWARD;
      case CHART -> ReasonCode.OTHER_CHART;
      case ACTION -> ReasonCode.OTHER_PREDICATE;
      case SCOPE -> ReasonCode.OTHER_SCOPE;
      case SOURCE -> ReasonCode.OTHER_SOURCE;
      case RULE -> ReasonCode.OTHER_RULE;
    };
  }
}
