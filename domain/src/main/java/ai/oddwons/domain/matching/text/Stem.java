package ai.oddwons.domain.matching.text;

/**
 * Cuts the endings that titles of one question differ in: {@code launch}, {@code launches}, {@code
 * launched}. Deliberately light: words that only look alike must stay apart.
 */
public final class Stem {
  private static final int SHORTEST = 3;

  private Stem() {}

  public static String of(String word) {
    String bare = withoutVerbEnding(withoutPlural(oneSpelling(word)));
    return bare.length() > SHORTEST && bare.endsWith("e") ? cut(bare, 1) : bare;
  }

  /** {@code zelenskyy} and {@code zelenskiy} are {@code zelensky}. */
  private static String oneSpelling(String word) {
    return word.endsWith("yy") || word.endsWith("iy") ? cut(word, 2) + "y" : word;
  }

  private static String withoutPlural(String word) {
    if (word.length() <= SHORTEST || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return cut(word, 3) + "y";
    }
    boolean hissing =
        word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("xes")
            || word.endsWith("sses");
    return cut(word, hissing ? 2 : 1);
  }

  private static String withoutVerbEnding(String word) {
    if (word.length() > SHORTEST + 2 && word.endsWith("ing")) {
      return single(cut(word, 3));
    }
    if (word.length() > SHORTEST + 1 && word.endsWith("ed") && !word.endsWith("eed")) {
      return single(cut(word, 2));
    }
    return word;
  }

  /** {@code cutting} was {@code cut}. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "bdgmnprt".indexOf(stem.charAt(last)) >= 0 ? cut(stem, 1) : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
