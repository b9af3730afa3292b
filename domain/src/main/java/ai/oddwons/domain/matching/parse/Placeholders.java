package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.text.Token;
import java.util.List;
import java.util.Set;

/** Outcomes that name nobody yet: «Candidate X», «Option I», «Person D», «Another team». */
final class Placeholders {
  private static final Set<String> KINDS =
      Set.of(
          "candidate",
          "option",
          "person",
          "player",
          "team",
          "company",
          "individual",
          "party",
          "movie",
          "song",
          "artist",
          "nominee",
          "club",
          "country",
          "driver",
          "outcome");

  private Placeholders() {}

  static boolean isOne(List<Token> tokens) {
    for (int index = 0; index + 1 < tokens.size(); index++) {
      Token letter = tokens.get(index + 1);
      boolean single =
          letter.isWord() && letter.text().length() <= longest(tokens.get(index)) && letter.name();
      boolean last = index + 2 == tokens.size() || !tokens.get(index + 2).name();
      if (KINDS.contains(tokens.get(index).text()) && tokens.get(index).name() && single && last) {
        return true;
      }
    }
    return false;
  }

  /** «Team GB» is a team. */
  private static int longest(Token kind) {
    return kind.is("team") ? 1 : 2;
  }
}
