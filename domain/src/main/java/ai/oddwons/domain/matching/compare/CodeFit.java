package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.parse.Name;
import java.util.List;
import java.util.Locale;

/** Whether a venue's code of an outcome can stand for a name. */
final class CodeFit {
  private CodeFit() {}

  /** Initials, or three and more first letters of the first or the last word. */
  static boolean fits(String code, Name name) {
    String letters = code.toLowerCase(Locale.ROOT);
    List<String> words = name.words();
    if (letters.length() < 2 || words.isEmpty() || !letters.chars().allMatch(Character::isLetter)) {
      return false;
    }
    return initials(letters, words)
        || initialAndName(letters, words)
        || (letters.length() >= 3
            && (words.getFirst().startsWith(letters) || words.getLast().startsWith(letters)));
  }

  /** {@code KXHIGHCHI} is about Chicago: three to five letters at its end begin a name. */
  static boolean fitsSeries(String series, Name name) {
    String letters = series.toLowerCase(Locale.ROOT);
    for (int length = 3; length <= 5 && length < letters.length(); length++) {
      String tail = letters.substring(letters.length() - length);
      if (name.words().size() == 1 && name.words().getFirst().startsWith(tail)) {
        return true;
      }
    }
    return false;
  }

  /** {@code JVAN} for JD Vance, {@code ICEP} for Iván Cepeda Castro. */
  private static boolean initialAndName(String letters, List<String> words) {
    if (words.size() == 1) {
      return letters.length() >= 4 && words.getFirst().startsWith(letters.substring(1));
    }
    return letters.length() >= 3
        && words.getFirst().charAt(0) == letters.charAt(0)
        && words.stream().skip(1).anyMatch(word -> word.startsWith(letters.substring(1)));
  }

  private static boolean initials(String letters, List<String> words) {
    if (letters.length() != words.size()) {
      return letters.length() == 2
          && words.size() > 2
          && words.getFirst().charAt(0) == letters.charAt(0)
          && words.getLast().charAt(0) == letters.charAt(1);
    }
    for (int word = 0; word < words.size(); word++) {
      if (words.get(word).charAt(0) != letters.charAt(word)) {
        return false;
      }
    }
    return true;
  }
}
