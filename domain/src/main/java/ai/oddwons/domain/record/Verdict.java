package ai.oddwons.domain.record;

import java.util.Locale;

/** What became of a stated outcome. */
public enum Verdict {
  /** It came. */
  HIT,
  /** It did not come. */
  MISS,
  /** Nobody can tell: no readings at the horizon, or the market was called off. */
  UNKNOWN;

  /** Of an outcome that can be told. */
  public static Verdict of(boolean came) {
    return came ? HIT : MISS;
  }

  /** The name in tables and answers, such as {@code hit}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
