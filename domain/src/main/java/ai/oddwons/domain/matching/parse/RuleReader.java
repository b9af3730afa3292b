package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Lexicon;
import ai.oddwons.domain.matching.lexicon.RuleTerms;
import ai.oddwons.domain.matching.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a settlement text lets count. */
final class RuleReader {
  /** A sentence that decides is no longer than this. */
  private static final int LONGEST = 600;

  /** Words before a verb among which its subject is looked for. */
  private static final int SENTENCE = 20;

  private static final String NOT_COUNTED = "clause/not_counted";

  private static final int FIRST_YEAR = 2020;
  private static final int LAST_YEAR = 2049;

  private static final Pattern THEN = words("then the market resolves");
  private static final Pattern RESOLVES = words("will resolve");
  private static final Pattern OTHERWISE = words("otherwise");

  private RuleReader() {}

  private static Pattern words(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.LITERAL);
  }

  /** Ids such as {@code gas/aaa}; empty for a text without such words. */
  static Set<String> terms(String rules, List<Token> sentence, List<Token> tokens) {
    Set<String> terms = new LinkedHashSet<>();
    addAll(terms, RuleTerms.ofSentence(), sentence);
    addAll(terms, RuleTerms.ofText(), tokens);
    if (terms.contains(NOT_COUNTED) && onlyRevisionsAreNot(tokens)) {
      terms.remove(NOT_COUNTED);
    }
    terms.addAll(RuleClauses.of(rules));
    terms.addAll(RuleSources.of(tokens));
    tokens.stream()
        .filter(token -> token.isWholeWithin(FIRST_YEAR, LAST_YEAR))
        .forEach(token -> terms.add("year/" + token.text()));
    return terms;
  }

  /** What the sentence that decides demands beyond what every such sentence says. */
  static Set<String> conditions(List<Token> sentence) {
    return RuleWords.conditions(sentence);
  }

  /** The only full date of the sentence that decides; null when it names none or several. */
  static @Nullable Window window(List<Token> sentence) {
    List<Window> windows =
        WindowReader.take(new Reading(sentence)).stream()
            .filter(window -> window.date().full().isPresent())
            .distinct()
            .toList();
    return windows.size() == 1 ? windows.getFirst() : null;
  }

  /** That revisions do not count is a clause of its own. */
  private static boolean onlyRevisionsAreNot(List<Token> tokens) {
    for (int index = 0; index < tokens.size(); index++) {
      boolean left =
          RuleTerms.ofText()
              .at(tokens, index)
              .filter(found -> found.concept().id().equals(NOT_COUNTED))
              .isPresent();
      if (left && !isOfRevisions(tokens, index)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfRevisions(List<Token> tokens, int at) {
    for (int index = at; index >= Math.max(0, at - SENTENCE); index--) {
      if (tokens.get(index).is(".")) {
        return false;
      }
      if (tokens.get(index).text().startsWith("revis")) {
        return true;
      }
    }
    return false;
  }

  private static void addAll(Set<String> terms, Lexicon lexicon, List<Token> tokens) {
    for (int index = 0; index < tokens.size(); index++) {
      lexicon.at(tokens, index).ifPresent(found -> terms.add(found.concept().id()));
    }
  }

  /** «If … then the market resolves to Yes», «… resolve to "Yes" if … Otherwise». */
  static String deciding(String rules) {
    int then = indexOf(THEN, rules, 0);
    if (then > 0) {
      return cut(rules, 0, then);
    }
    int from = Math.max(indexOf(RESOLVES, rules, 0), 0);
    int otherwise = indexOf(OTHERWISE, rules, from);
    return cut(rules, from, otherwise < 0 ? rules.length() : otherwise);
  }

  private static int indexOf(Pattern words, String text, int from) {
    Matcher matcher = words.matcher(text);
    return matcher.find(from) ? matcher.start() : -1;
  }

  private static String cut(String text, int from, int to) {
    return text.substring(from, Math.min(to, Math.min(text.length(), from + LONGEST)));
  }
}
