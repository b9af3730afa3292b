package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Game;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.Topic;
import ai.oddwons.domain.matching.parse.Window;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
      if (parted(topic, mine, theirs, first, second)) {
        return Finding.caveat(MatchField.RULES, mine, theirs, ReasonCode.OTHER_RULE);
      }
    }
    return Finding.fine(MatchField.RULES, first.ruleTerms(), second.ruleTerms());
  }

  /** Each side demands several things of which the other says nothing. */
  private static Finding conditions(Proposition first, Proposition second) {
    Set<String> one = withoutTeams(without(first.ruleConditions(), second.vocabulary()), first);
    Set<String> other = withoutTeams(without(second.ruleConditions(), first.vocabulary()), second);
    int fewer = Math.min(one.size(), other.size());
    int more = Math.max(one.size(), other.size());
    boolean oneSided = fewer > 0 && more >= MANY && !hasStandardRules(first);
    return fewer >= SEVERAL || oneSided
        ? Finding.caveat(MatchField.RULES, one, other, ReasonCode.OTHER_RULE)
        : Finding.unknown(MatchField.RULES, one, other);
  }

  /**
   * One side of these always explains more: what happens when a game is called off, how a bank
   * moves, which forms of a word count.
   */
  private static boolean hasStandardRules(Proposition proposition) {
    return switch (proposition.topic()) {
      case GAME, RATE_DECISION, COMPETITION -> true;
      case AWARD, CHART, ELECTION, EVENT, PRICE, PRINT -> proposition.names(Kind.ACTION, "say");
    };
  }

  /** Who plays was compared before. */
  private static Set<String> withoutTeams(Set<String> words, Proposition proposition) {
    Set<String> left = new LinkedHashSet<>(words);
    Game game = proposition.game();
    if (game != null) {
      game.teams().forEach(team -> team.stems().words().forEach(left::remove));
    }
    return left;
  }

  private static Set<String> without(Set<String> words, Set<String> known) {
    Set<String> left = new LinkedHashSet<>(words);
    left.removeAll(known);
    return left;
  }

  private static boolean parted(
      String topic, Set<String> mine, Set<String> theirs, Proposition first, Proposition second) {
    boolean bothSpeak = !mine.isEmpty() && !theirs.isEmpty();
    return switch (topic) {
      case CLAUSE -> !clauses(mine, first, second).equals(clauses(theirs, second, first));
      case "overtime" -> mine.contains("overtime/excluded") != theirs.contains("overtime/excluded");
      case "moment" ->
          bothSpeak && !mine.equals(theirs) && !(isDeclared(mine) && isDeclared(theirs));
      case "zone" ->
          bothSpeak && first.topic() != Topic.PRICE && Collections.disjoint(mine, theirs);
      case "year" -> false;
      case "source" -> bothSpeak && otherSource(mine, theirs, first, second);
      default -> bothSpeak && !mine.equals(theirs);
    };
  }

  /** What goes without saying: the context of a word, a departure announced where both count it. */
  private static Set<String> clauses(
      Set<String> clauses, Proposition proposition, Proposition other) {
    Set<String> telling = new LinkedHashSet<>(clauses);
    if (isDeclared(proposition.ruleTerms()) && isDeclared(other.ruleTerms())) {
      telling.remove("clause/resigning");
    }
    if (proposition.names(Kind.ACTION, "say")) {
      telling.remove("clause/regardless");
    }
    if (!isRevised(proposition)) {
      telling.remove("clause/revision");
    }
    return telling;
  }

  /** One venue says of every market that later revisions do not count: it matters to statistics. */
  private static boolean isRevised(Proposition proposition) {
    return switch (proposition.topic()) {
      case PRINT ->
          proposition.ids(Kind.INDICATOR).stream().noneMatch(measure -> isWeather(measure));
      case EVENT -> proposition.range() != null;
      case AWARD, CHART, COMPETITION, ELECTION, GAME, PRICE, RATE_DECISION -> false;
    };
  }

  private static boolean isWeather(String measure) {
    return measure.startsWith("temp_") || measure.equals("rain") || measure.equals("snow");
  }

  /** To announce it is enough, whatever else is. */
  private static boolean isDeclared(Set<String> moments) {
    return moments.contains("moment/declared");
  }

  /** Neither text holds a word of what the other one calls its source. */
  private static boolean otherSource(
      Set<String> mine, Set<String> theirs, Proposition first, Proposition second) {
    return Collections.disjoint(mine, theirs)
        && mine.stream().noneMatch(source -> second.vocabulary().contains(word(source)))
        && theirs.stream().noneMatch(source -> first.vocabulary().contains(word(source)));
  }

  private static String word(String term) {
    return term.substring(term.indexOf('/') + 1);
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

  private static Object text(@Nullable Window window) {
    return window == null ? "" : window;
  }

  /** The rules name the year that a title leaves open. */
  private static boolean otherElection(Proposition first, Proposition second) {
    Set<String> one = years(first);
    Set<String> other = years(second);
    return first.topic() == Topic.ELECTION
        && !one.isEmpty()
        && !other.isEmpty()
        && one.stream().allMatch(year -> other.stream().allMatch(next -> apart(year, next)));
  }

  /** Whoever wins in one year takes the office in the next. */
  private static boolean apart(String year, String other) {
    return Math.abs(Integer.parseInt(word(year)) - Integer.parseInt(word(other))) > 1;
  }

  private static Set<String> years(Proposition proposition) {
    return byTopic(proposition).getOrDefault("year", Set.of());
  }

  /**
   * The hour that one title tells is another one in the rules of the other, where both look once.
   */
  private static boolean otherHour(Proposition titled, Proposition ruled) {
    Window one = titled.window();
    Window open = ruled.window();
    Window other = ruled.ruleWindow();
    return titled.topic() == Topic.PRICE
        && one != null
        && open != null
        && other != null
        && one.kind() == Window.Kind.AT
        && one.time() != null
        && open.time() == null
        && other.time() != null
        && one.date().agreesWith(other.date())
        && !one.filledFrom(other).instant().equals(other.filledFrom(one).instant());
  }

  /** Titles may leave the day open that the rules name. */
  private static Finding dates(Proposition first, Proposition second) {
    if (otherElection(first, second)) {
      return Finding.veto(MatchField.RULES, years(first), years(second), ReasonCode.OTHER_DATE);
    }
    if (otherHour(first, second) || otherHour(second, first)) {
      return Finding.related(
          MatchField.RULES,
          text(first.window()),
          text(second.window()),
          MatchRelation.COMPARABLE,
          ReasonCode.OTHER_TIME);
    }
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
