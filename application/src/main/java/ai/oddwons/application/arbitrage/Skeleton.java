package ai.oddwons.application.arbitrage;

import java.util.Locale;
import java.util.regex.Pattern;

/** A question without its numbers and dates: two rungs of a ladder have the same. */
final class Skeleton {
  private static final Pattern NUMBERS_AND_DATES =
      Pattern.compile(
          "[\\p{Nd}][\\p{Nd}.,:]*(?:st|nd|rd|th|[kmb]n?)?(?![\\p{L}])"
              + "|\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\b\\.?");

  private static final Pattern REST = Pattern.compile("[^\\p{L}#]+");

  private Skeleton() {}

  static String of(String question) {
    String lower = question.toLowerCase(Locale.ROOT);
    return REST.matcher(NUMBERS_AND_DATES.matcher(lower).replaceAll("#")).replaceAll(" ");
  }
}
