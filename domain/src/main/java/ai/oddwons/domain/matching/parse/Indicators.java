package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Price indices come core or whole, by month or by year: all that is said becomes one measure. */
final class Indicators {
  private static final List<String> FAMILIES = List.of("cpi", "pce", "ppi");
  private static final Set<String> YEARLY = Set.of("yoy", "annual", "12");
  private static final Set<String> MONTHLY =
      Set.of("mom", "monthly", "rise", "rises", "increase", "increases");

  private Indicators() {}

  /**
   * @param rules tell the period where the title leaves it open
   */
  static Set<Concept> refined(Set<Concept> concepts, List<Token> title, RuleText rules) {
    if (concepts.stream().noneMatch(concept -> concept.kind() == Kind.INDICATOR)) {
      return concepts;
    }
    Set<Concept> refined = new LinkedHashSet<>(concepts);
    for (String family : FAMILIES) {
      List<String> said =
          concepts.stream()
              .filter(concept -> concept.kind() == Kind.INDICATOR)
              .map(Concept::id)
              .filter(id -> id.contains(family))
              .toList();
      if (!said.isEmpty()) {
        said.forEach(id -> refined.remove(new Concept(Kind.INDICATOR, id)));
        refined.add(new Concept(Kind.INDICATOR, measure(family, said, title, rules)));
      }
    }
    return refined;
  }

  private static String measure(
      String family, List<String> said, List<Token> title, RuleText rules) {
    boolean core =
        said.stream().anyMatch(id -> id.startsWith("core"))
            || title.stream().anyMatch(token -> token.is("core"));
    return (core ? "core_" : "") + family + period(said, title, rules);
  }

  private static String period(List<String> said, List<Token> title, RuleText rules) {
    boolean yearEnding = says(title, Set.of("year")) && says(title, Set.of("ending", "over", "on"));
    if (says(title, YEARLY) || yearEnding || slashed(title, "y")) {
      return "_yoy";
    }
    boolean months = says(title, Set.of("month")) && says(title, Set.of("over"));
    if (months || slashed(title, "m") || says(title, MONTHLY)) {
      return "_mom";
    }
    if (monthOverMonth(rules.tokens())) {
      return "_mom";
    }
    return said.stream().anyMatch(id -> id.endsWith("_mom"))
        ? "_mom"
        : said.stream().anyMatch(id -> id.endsWith("_yoy")) ? "_yoy" : "";
  }

  private static boolean monthOverMonth(List<Token> tokens) {
    for (int index = 0; index + 4 < tokens.size(); index++) {
      boolean hyphened = tokens.get(index + 1).is("-") && tokens.get(index + 2).is("over");
      boolean plain = tokens.get(index + 1).is("over") && tokens.get(index + 2).is("month");
      if (tokens.get(index).is("month") && (hyphened || plain)) {
        return true;
      }
    }
    return false;
  }

  /** «m/m», «y/y». */
  private static boolean slashed(List<Token> title, String letter) {
    for (int index = 0; index + 2 < title.size(); index++) {
      boolean here = title.get(index).is(letter) && title.get(index + 2).is(letter);
      if (here && title.get(index + 1).is("/")) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(List<Token> title, Set<String> words) {
    return title.stream().anyMatch(token -> words.contains(token.text()));
  }
}
