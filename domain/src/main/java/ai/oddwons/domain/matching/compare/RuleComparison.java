package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.Topic;
import ai.oddwons.domain.matching.parse.Window;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares two settlement texts. Where one is missing there is nothing to compare. */
final class RuleComparison {
  /** A single word more is mostly another way to say the same. */
  private static final int SEVERAL = 2;

  private static final int MANY = 4;

  private static final String CLAUSE = "clause";

  private RuleComparison() {}

  static List<Finding> of(Proposition first, Proposition second) {
    if (!first.rulesKnown() || !second.rulesKnown()) {
      return List.of(Finding.unknown(MatchField.RULES, "", ""));
    }
    return List.of(terms(first, second), dates(first, second), conditions(first, second));
  }

  private static Finding terms(Proposition first, Proposition second) {
    Map<String, Set<String>> one = byTopic(first);
    Map<String, Set<String>> other = byTopic(second);
    for (String topic : topics(one, other)) {
      Set<String> mine = one.getOrDefault(topic, Set.of());
      Set<String> theirs = other.getOrDefault(topic, Set.of());
      if (parted(topic, mine, theirs)) {
        return Finding.caveat(MatchField.RULES, mine, theirs, ReasonCode.OTHER_RULE);
      }
    }
    return Finding.fine(MatchField.RULES, first.ruleTerms(), second.ruleTerms());
  }

  /** Each side demands several things of which the other says nothing. */
  private static Finding conditions(Proposition first, Proposition second) {
    Set<String> one = without(first.ruleConditions(), second.vocabulary());
    Set<String> other = without(second.ruleConditions(), first.vocabulary());
    int fewer = Math.min(one.size(), other.size());
    int more = Math.max(one.size(), other.size());
    boolean oneSided = fewer > 0 && more >= MANY && !hasStandardRules(first.topic());
    return fewer >= SEVERAL || oneSided
        ? Finding.caveat(MatchField.RULES, one, other, ReasonCode.OTHER_RULE)
        : Finding.unknown(MatchField.RULES, one, other);
  }

  /**
   * One side of these always explains more: what happens when a game is called off, how a bank
   * moves.
   */
  private static boolean hasStandardRules(Topic topic) {
    return switch (topic) {
      case GAME, RATE_DECISION, COMPETITION -> true;
      case AWARD, CHART, ELECTION, EVENT, PRICE, PRINT -> false;
    };
  }

  private static Set<String> without(Set<String> words, Set<String> known) {
    Set<String> left = new LinkedHashSet<>(words);
    left.removeAll(known);
    return left;
  }

  private static boolean parted(String topic, Set<String> mine, Set<String> theirs) {
    if (topic.equals(CLAUSE)) {
      return !mine.equals(theirs);
    }
    if (topic.equals("overtime")) {
      return mine.contains("overtime/excluded") != theirs.contains("overtime/excluded");
    }
    boolean bothSpeak = !mine.isEmpty() && !theirs.isEmpty();
    return bothSpeak && !mine.equals(theirs);
  }

  private static Set<String> topics(Map<String, Set<String>> one, Map<String, Set<String>> other) {
    Set<String> topics = new LinkedHashSet<>(one.keySet());
    topics.addAll(other.keySet());
    return topics;
  }

  private static Map<String, Set<String>> byTopic(Proposition proposition) {
    Map<String, Set<String>> byTopic = new TreeMap<>();
    for (String term : proposition.ruleTerms()) {
      String topic = term.substring(0, term.indexOf('/'));
      byTopic.computeIfAbsent(topic, none -> new LinkedHashSet<>()).add(term);
    }
    return byTopic;
  }

  /** Titles may leave the day open that the rules name. */
  private static Finding dates(Proposition first, Proposition second) {
    Window one = first.ruleWindow();
    Window other = second.ruleWindow();
    if (one == null || other == null) {
      return Finding.unknown(MatchField.RULES, one == null ? "" : one, other == null ? "" : other);
    }
    boolean parted =
        first.topic() == Topic.PRINT
            && one.kind() == other.kind()
            && !one.date().agreesWith(other.date());
    return parted
        ? Finding.caveat(MatchField.RULES, one, other, ReasonCode.OTHER_DATE)
        : Finding.unknown(MatchField.RULES, one, other);
  }
}
