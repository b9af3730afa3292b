package ai.oddwons.adapter.out.polymarket;

import java.util.regex.Pattern;

/**
 * Recognises outcomes that are reserved for somebody who is not known yet: «Candidate X», «Option
 * I», «Person D». The venue adds them to events that may grow; a price on one says nothing about
 * anybody.
 *
 * <p>Only nouns that stand for an unknown are listed, and only a single letter or a Roman number
 * after them, so that «Model S», «Group A» or «Area 51» stay what they are.
 */
final class Placeholders {
  private static final String NOUNS =
      "Candidate|Option|Person|Player|Team|Company|Party|Country|Movie|Film|Show|Artist|Song|Album|Actor"
          + "|Actress|Nominee|Individual|Driver|Club|Coach|Entity|Contestant|Couple|Name|Outcome"
          + "|Placeholder";
  private static final String MARKS = "[A-Z]{1,2}|[IVX]{1,5}";
  private static final Pattern LABEL =
      Pattern.compile("(?:Another |Other )?(?:" + NOUNS + ") (?:" + MARKS + ")");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:Candidate|Option|Person|Placeholder|Outcome) #?\\d{1,3}");
  private static final Pattern QUESTION =
      Pattern.compile("Will (?:" + NOUNS + ") (?:[A-Z]|[IVX]{1,5}) .*");

  private Placeholders() {}

  /**
   * @param label the outcome's label inside its event, may be empty
   * @param question the market's question: asked only when there is no label
   */
  static boolean isPlaceholder(String label, String question) {
    String outcome = label.strip();
    return outcome.isEmpty()
        ? QUESTION.matcher(question).matches()
        : LABEL.matcher(outcome).matches() || NUMBERED.matcher(outcome).matches();
  }
}
