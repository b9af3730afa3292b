package ai.oddwons.domain.matching.parse;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Sentences on what is paid when nobody wins alone: a draw, a walkover, several who are first. */
final class RuleClauses {
  private static final Pattern SENTENCES = Pattern.compile("\\n|\\.\\s");
  private static final Pattern SHARED = Pattern.compile("50[-–/]50");
  private static final Pattern LEVEL =
      Pattern.compile("\\b(?:tie|ties|tied|draw|draws|drawn|no contest)\\b");

  private static final Pattern UNFINISHED =
      Pattern.compile(
          "\\b(?:retires?|retired|retirement|walkover|disqualif\\w{1,10}|defaulted)\\b");

  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\b(?:tie|ties|tied|share|shares|shared|several|jointly|more than one|co-?winners?)\\b");

  private static final Pattern YES = Pattern.compile("\\bto [\"“]?yes\\b");
  private static final Pattern NO = Pattern.compile("\\bto [\"“]?no\\b");

  private RuleClauses() {}

  /**
   * Ids such as {@code clause/level_shared} and {@code tied/yes}; empty where nothing is said but
   * of a cancelled game.
   */
  static Set<String> of(String rules) {
    Set<String> clauses = new LinkedHashSet<>();
    SENTENCES
        .splitAsStream(rules.toLowerCase(Locale.ROOT))
        .forEach(sentence -> read(sentence, clauses));
    return clauses;
  }

  private static void read(String sentence, Set<String> clauses) {
    if (SHARED.matcher(sentence).find()) {
      readShared(sentence, clauses);
    } else if (SEVERAL.matcher(sentence).find()) {
      readTied(sentence, clauses);
    }
  }

  private static void readShared(String sentence, Set<String> clauses) {
    if (LEVEL.matcher(sentence).find()) {
      clauses.add("clause/level_shared");
    }
    if (UNFINISHED.matcher(sentence).find()) {
      clauses.add("clause/unfinished_shared");
    }
  }

  /** A sentence that names both is the question itself. */
  private static void readTied(String sentence, Set<String> clauses) {
    boolean yes = YES.matcher(sentence).find();
    if (yes != NO.matcher(sentence).find()) {
      clauses.add(yes ? "tied/yes" : "tied/no");
    }
  }
}
