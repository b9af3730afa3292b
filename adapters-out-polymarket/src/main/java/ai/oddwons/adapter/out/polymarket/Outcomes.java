package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Counts;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.domain.market.OutcomeTokens;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of a market in the venue's order, which ties labels, tokens and prices together.
 * The first one is our YES side, whatever it is called: a team, {@code Up}, {@code Over}.
 *
 * @param yes the first label, empty when none was sent
 * @param no the second label, empty when none was sent
 * @param tokens null before the market can be traded, and where they make no sense
 */
record Outcomes(String yes, String no, @Nullable OutcomeTokens tokens) {
  private static final Pattern TOKEN = Pattern.compile("[0-9]{1,100}");

  /**
   * Throws {@link Unreadable} for any number of outcomes but two, or none at all, and for «No»
   * before «Yes»: whether the prices of such a record are turned over too, nobody can tell.
   */
  static Outcomes of(List<String> labels, List<String> tokens, Counts flags) {
    if (labels.isEmpty()) {
      flags.add("outcomes_missing");
      return new Outcomes("", "", tokens(tokens, flags));
    }
    if (labels.size() != 2) {
      throw new Unreadable(
          labels.size() == 1 ? "one_outcome" : "not_binary", labels.size() + " outcomes");
    }
    String yes = labels.get(0).strip();
    String no = labels.get(1).strip();
    if (yes.equalsIgnoreCase("no") && no.equalsIgnoreCase("yes")) {
      throw new Unreadable("outcomes_reversed", yes + " before " + no);
    }
    return new Outcomes(yes, no, tokens(tokens, flags));
  }

  /** The label inside the event says more than a bare «Yes»; a name stays a name. */
  String yesLabel(String labelInEvent) {
    return labelInEvent.isBlank() || !yes.equalsIgnoreCase("yes") ? yes : labelInEvent.strip();
  }

  private static @Nullable OutcomeTokens tokens(List<String> tokens, Counts flags) {
    if (tokens.stream().allMatch(String::isBlank)) {
      return null;
    }
    if (tokens.size() != 2
        || !tokens.stream().allMatch(token -> TOKEN.matcher(token).matches())
        || tokens.get(0).equals(tokens.get(1))) {
      flags.add("tokens_unreadable");
      return null;
    }
    return new OutcomeTokens(tokens.get(0), tokens.get(1));
  }
}
