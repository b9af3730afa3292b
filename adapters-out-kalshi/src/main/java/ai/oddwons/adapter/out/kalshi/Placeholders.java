package ai.oddwons.adapter.out.kalshi;

import java.util.regex.Pattern;

/**
 * Recognises outcomes that are reserved and name nobody yet, such as «Candidate X» or «Option I».
 */
final class Placeholders {
  private static final Pattern RESERVED =
      Pattern.compile(
          "(?:(?i:candidate|option|person|player|team|company|individual|party|nominee|choice|"
              + "contestant|outcome|name|placeholder)\\s+(?:[A-Z]|[IVX]{1,4}|\\d{1,2}))"
              + "|(?i:tbd|tba|to be (?:determined|announced|decided)|placeholder)");

  private Placeholders() {}

  static boolean isReserved(String label) {
    return RESERVED.matcher(label.strip()).matches();
  }
}
