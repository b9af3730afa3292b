package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.text.Token;
import ai.oddwons.domain.matching.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settlement rules, cut into tokens only for whoever asks: most texts are never asked for them. */
final class RuleText {
  static final RuleText NONE = new RuleText("");

  private static final int LONGEST = 12_000;

  private final String text;
  private @Nullable List<Token> tokens;

  RuleText(String text) {
    this.text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  String text() {
    return text;
  }

  List<Token> tokens() {
    List<Token> cut = tokens;
    if (cut == null) {
      cut = Tokens.of(text);
      tokens = cut;
    }
    return cut;
  }

  /** The part that decides. */
  List<Token> deciding() {
    return Tokens.of(RuleReader.deciding(text));
  }
}
