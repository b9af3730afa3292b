package ai.oddwons.domain.matching.parse;

import java.util.Map;

/** Parts of a name that count: {@code VI} is 6, {@code S3} the third season. */
final class Numerals {
  private static final Map<String, String> ROMAN =
      Map.of(
          "ii", "2", "iii", "3", "iv", "4", "vi", "6", "vii", "7", "viii", "8", "ix", "9", "xi",
          "11", "xiv", "14");

  private Numerals() {}

  static String plain(String word) {
    boolean season = word.length() <= 3 && word.matches("s\\d+");
    return season ? word.substring(1) : ROMAN.getOrDefault(word, word);
  }
}
