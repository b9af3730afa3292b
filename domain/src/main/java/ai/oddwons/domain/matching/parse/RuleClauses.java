package ai.oddwons.domain.matching.parse;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Sentences that share the stake out where others pay nothing: a draw, a walkover. */
final class RuleClauses {
  private static final Pattern SENTENCES = Pattern.compile("\\n|\\.\\s");
  private static final Pattern SHARED = Pattern.compile("50[-–/]50");
  private static final Pattern LEVEL =
      Pattern.compile("\\b(?:tie|ties|tied|draw|draws|drawn|no contest)\\b");

  private static final Pattern UNFINISHED =
      Pattern.compile(
          "\\b(?:retires?|retired|retirement|walkover|disqualif\\w{1,10}|defaulted)\\b");

  private RuleClauses() {}

  /**
   * Ids such as {@code clause/level_shared}; empty where nothing is shared but a cancelled game.
   */
  static Set<String> of(String rules) {
    Set<String> clauses = new LinkedHashSet<>();
    if (SHARED.matcher(rules).find()) {
      SENTENCES.splitAsStream(rules).forEach(sentence -> read(sentence, clauses));
    }
    return clauses;
  }

  private static void read(String sentence, Set<String> clauses) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    if (!SHARED.matcher(lower).find()) {
      return;
    }
    if (LEVEL.matcher(lower).find()) {
      clauses.add("clause/level_shared");
    }
    if (UNFINISHED.matcher(lower).find()) {
      clauses.add("clause/unfinished_shared");
    }
  }
}
