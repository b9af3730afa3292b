package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.text.Stem;
import ai.oddwons.domain.matching.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who reports the result, as the rules name it: «according to Silver Bulletin». */
final class RuleSources {
  private static final List<List<String>> CUES =
      List.of(
          List.of("according", "to"),
          List.of("source", "is"),
          List.of("source", "will", "be"),
          List.of("market", "is"),
          List.of("market", "will", "be"),
          List.of("published", "by"),
          List.of("reported", "by"),
          List.of("released", "by"),
          List.of("compiled", "by"),
          List.of("measured", "by"),
          List.of("per"));

  private static final Set<String> LINKS = Set.of("of", "and", "for");
  private static final Set<String> LEADS = Set.of("the", "official");
  private static final int LONGEST = 6;

  private RuleSources() {}

  /** Ids such as {@code source/silver}: each word of a name, and its initials. */
  static Set<String> of(List<Token> rules) {
    Set<String> sources = new LinkedHashSet<>();
    for (int index = 0; index < rules.size(); index++) {
      int after = afterCue(rules, index);
      if (after > 0) {
        addName(rules, after, sources);
      }
    }
    return sources;
  }

  private static int afterCue(List<Token> rules, int index) {
    return CUES.stream()
        .filter(cue -> begins(rules, index, cue))
        .mapToInt(cue -> index + cue.size())
        .findFirst()
        .orElse(0);
  }

  private static boolean begins(List<Token> rules, int index, List<String> cue) {
    if (index + cue.size() > rules.size()) {
      return false;
    }
    for (int word = 0; word < cue.size(); word++) {
      if (!rules.get(index + word).is(cue.get(word))) {
        return false;
      }
    }
    return true;
  }

  private static void addName(List<Token> rules, int from, Set<String> sources) {
    StringBuilder initials = new StringBuilder();
    int index = from;
    while (index < rules.size() && LEADS.contains(rules.get(index).text())) {
      index++;
    }
    for (int end = index + LONGEST; index < Math.min(end, rules.size()); index++) {
      Token token = rules.get(index);
      boolean name = token.name() && token.isWord() && Months.number(token.text()).isEmpty();
      if (!name && !LINKS.contains(token.text())) {
        break;
      }
      if (name) {
        sources.add("source/" + Stem.of(token.text()));
        initials.append(token.text().charAt(0));
      }
    }
    if (initials.length() > 2) {
      sources.add("source/" + initials);
    }
  }
}
