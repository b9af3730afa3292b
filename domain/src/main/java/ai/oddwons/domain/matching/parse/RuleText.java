package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.text.Token;
import ai.oddwons.domain.matching.text.Tokens;
import java.util.List;

/** Settlement rules that nobody may ever read: they are cut into tokens for whoever asks. */
record RuleText(String text) {
  static final RuleText NONE = new RuleText("");

  private static final int LONGEST = 12_000;

  RuleText {
    text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  List<Token> tokens() {
    return Tokens.of(text);
  }

  /** Of the part that decides. */
  List<Token> deciding() {
    return Tokens.of(RuleReader.deciding(text));
  }
}
