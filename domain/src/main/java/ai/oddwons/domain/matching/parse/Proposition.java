package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a market asks, in fields that can be compared.
 *
 * @param concepts known things that title and outcome name
 * @param ruleConcepts known things that only the rules name
 * @param ruleTerms what the rules let count, such as {@code gas/aaa}
 * @param ruleWindow the only full date of the sentence that decides; null when there is none
 * @param ruleConditions telling stems of the sentence that decides
 * @param rulesKnown whether the venue told any rules
 * @param subject names that are no known thing: candidates, works, companies
 * @param details plain words that no field holds, as stems
 * @param window null when no date is told
 * @param range null when no level is told
 * @param negated whether YES stands for "not"
 * @param game two sides against each other, in a game or in a runoff; null when there are none
 * @param code the venue's code of the outcome; empty when there is none
 * @param series the venue's code of the series; empty when there is none
 * @param agents stems of who does it, where that matters; empty elsewhere
 * @param vocabulary every stem of title, outcome, address and rules
 * @param close the day trading is planned to end, UTC; null when unknown
 * @param placeholder whether the outcome names nobody yet
 */
public record Proposition(
    Topic topic,
    Concepts concepts,
    Concepts ruleConcepts,
    Set<String> ruleTerms,
    @Nullable Window ruleWindow,
    Set<String> ruleConditions,
    boolean rulesKnown,
    Name subject,
    Set<String> details,
    @Nullable Window window,
    @Nullable ValueRange range,
    boolean negated,
    @Nullable Game game,
    String code,
    String series,
    Set<String> agents,
    Set<String> vocabulary,
    @Nullable LocalDate close,
    boolean placeholder) {

  public Proposition {
    ruleTerms = Set.copyOf(ruleTerms);
    ruleConditions = Set.copyOf(ruleConditions);
    details = Set.copyOf(details);
    agents = Set.copyOf(agents);
    vocabulary = Set.copyOf(vocabulary);
  }

  /** Ids of one kind that title and outcome name, in no order. */
  public Set<String> ids(Kind kind) {
    return concepts.ids(kind);
  }

  /** Ids of one kind that only the rules name. */
  public Set<String> ruleIds(Kind kind) {
    return ruleConcepts.ids(kind);
  }

  /** The same question, judged by the rules of another topic. */
  public Proposition as(Topic other) {
    return new Proposition(
        other,
        concepts,
        ruleConcepts,
        ruleTerms,
        ruleWindow,
        ruleConditions,
        rulesKnown,
        subject,
        details,
        window,
        range,
        negated,
        game,
        code,
        series,
        agents,
        vocabulary,
        close,
        placeholder);
  }

  /** The same question about one of its names only. */
  public Proposition about(Name other) {
    return new Proposition(
        topic,
        concepts,
        ruleConcepts,
        ruleTerms,
        ruleWindow,
        ruleConditions,
        rulesKnown,
        other.stems(),
        details,
        window,
        range,
        negated,
        null,
        code,
        series,
        agents,
        vocabulary,
        close,
        placeholder);
  }

  /** Whether nothing was read that could tell two questions apart. */
  public boolean saysNothing() {
    return concepts.isEmpty() && subject.isEmpty() && details.isEmpty() && game == null;
  }

  /** Whether the title leaves to the outcome who is meant. */
  public boolean asksWho() {
    return vocabulary.contains("who")
        || vocabulary.contains("which")
        || vocabulary.contains("what");
  }

  public boolean names(Kind kind, String id) {
    return concepts.ids(kind).contains(id);
  }
}
