package ai.oddwons.domain.matching.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a text as regular expressions tell them: slow, and plain to see. */
final class TokensByPattern {
  private static final int MAX_DIGITS = 18;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}&&[^\\n\\t]]+");

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<num>(?:\\d{1,3}(?:,\\d{3})++(?!\\d)|\\d++)(?:\\.\\d++)?+|\\.\\d++)(?<suffix>(?:[kK]|[mMbBtT]n?|mm|MM)(?![\\p{L}\\p{N}]))?+"
              + "|(?<word>\\p{L}[\\p{L}\\p{N}]*+(?:[&'.][\\p{L}\\p{N}]++)*+)"
              + "|(?<sign>[$%°<>≤≥=+\\-/:()?#€£\"])");

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "k", new BigDecimal("1e3"),
          "m", new BigDecimal("1e6"),
          "mm", new BigDecimal("1e6"),
          "mn", new BigDecimal("1e6"),
          "b", new BigDecimal("1e9"),
          "bn", new BigDecimal("1e9"),
          "t", new BigDecimal("1e12"),
          "tn", new BigDecimal("1e12"));

  private TokensByPattern() {}

  /** The tokens in order; empty for a text without any. */
  static List<Token> of(String text) {
    String plain = plain(text);
    Matcher matcher = TOKEN.matcher(plain);
    List<Token> tokens = new ArrayList<>();
    boolean quoted = false;
    int end = -1;
    while (matcher.find()) {
      if ("\"".equals(matcher.group("sign"))) {
        quoted = !quoted;
      } else {
        boolean hyphened = end == matcher.start() && endsInHyphenatedName(tokens);
        tokens.add(token(matcher, quoted || hyphened));
      }
      end = matcher.end();
    }
    return List.copyOf(tokens);
  }

  /** In «Chan-wook» the second part is of the name too. */
  private static boolean endsInHyphenatedName(List<Token> tokens) {
    int size = tokens.size();
    return size >= 2 && tokens.getLast().is("-") && tokens.get(size - 2).name();
  }

  private static Token token(Matcher matcher, boolean quoted) {
    String digits = matcher.group("num");
    if (digits != null) {
      return number(digits, matcher.group("suffix"));
    }
    String word = matcher.group("word");
    return word == null
        ? Token.word(matcher.group("sign"), false)
        : Token.word(folded(word), quoted || Character.isUpperCase(word.codePointAt(0)));
  }

  private static Token number(String digits, String suffix) {
    String bare = digits.replace(",", "");
    if (bare.length() > MAX_DIGITS) {
      return Token.word(bare, true);
    }
    BigDecimal value = new BigDecimal(bare);
    if (suffix == null) {
      return new Token(bare, true, value.stripTrailingZeros());
    }
    BigDecimal scaled = value.multiply(SCALES.get(suffix.toLowerCase(Locale.ROOT)));
    return new Token(
        scaled.stripTrailingZeros().toPlainString(), true, scaled.stripTrailingZeros());
  }

  /** Compatibility forms and diacritics folded, quotes and dashes made plain. */
  private static String plain(String text) {
    String quotes =
        text.replaceAll("[‘’‛ʼ`´]", "'").replaceAll("[“”„«»]", "\"").replaceAll("[–—−‐‑]", "-");
    String visible = HIDDEN.matcher(quotes).replaceAll("");
    String apart = Normalizer.normalize(visible, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("");
  }

  /** {@code U.S.} becomes {@code us}, {@code Brazil's} becomes {@code brazil}. */
  private static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String owner = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    return owner.replace(".", "").replace("'", "");
  }
}
