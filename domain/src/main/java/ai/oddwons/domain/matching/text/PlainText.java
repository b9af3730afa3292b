package ai.oddwons.domain.matching.text;

import java.text.Normalizer;

/**
 * Text in which every sign has one form: compatibility forms and diacritics are folded, quotes and
 * dashes made plain, what cannot be seen is left out.
 */
final class PlainText {
  /** Normal forms must tell what becomes of a character. */
  private static final char OTHER = 0;

  private PlainText() {}

  /** Nearly every text holds simple characters only; normal forms are asked for the rest. */
  static String of(String text) {
    for (int index = 0; index < text.length(); index++) {
      char simple = simple(text.charAt(index));
      if (simple == OTHER || simple != text.charAt(index)) {
        return changed(text, index);
      }
    }
    return text;
  }

  private static String changed(String text, int from) {
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, from);
    for (int index = from; index < text.length(); index++) {
      char simple = simple(text.charAt(index));
      if (simple == OTHER) {
        return folded(text);
      }
      plain.append(simple);
    }
    return plain.toString();
  }

  /** What stands for a character that no normal form changes, whatever is beside it. */
  private static char simple(char sign) {
    return switch (sign) {
      case '‘', '’', '‛', 'ʼ', '`', '´' -> '\'';
      case '“', '”', '„', '«', '»' -> '"';
      case '–', '—', '−', '‐', '‑' -> '-';
      case '\n', '\t', '°', '€', '£', '≤', '≥' -> sign;
      default -> sign >= ' ' && sign <= '~' ? sign : OTHER;
    };
  }

  private static String folded(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(sign -> !isHidden(sign))
        .map(sign -> plain(sign))
        .forEach(visible::appendCodePoint);
    StringBuilder bare = new StringBuilder(visible.length());
    Normalizer.normalize(visible, Normalizer.Form.NFKD)
        .codePoints()
        .filter(sign -> !isMark(sign))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static int plain(int sign) {
    char simple = Character.isBmpCodePoint(sign) ? simple((char) sign) : OTHER;
    return simple == OTHER ? sign : simple;
  }

  private static boolean isHidden(int sign) {
    return switch (Character.getType(sign)) {
      case Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
      case Character.CONTROL -> sign != '\n' && sign != '\t';
      default -> false;
    };
  }

  private static boolean isMark(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
