package ai.oddwons.domain.pattern;

import java.util.Locale;

/** Which way the YES price goes, or would go. */
public enum Direction {
  UP,
  DOWN,
  /** The pattern says nothing about a side. */
  NONE;

  /** The name in tables and answers, such as {@code up}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** 1, -1 or 0. */
  public int sign() {
    return switch (this) {
      case UP -> 1;
      case DOWN -> -1;
      case NONE -> 0;
    };
  }

  /** By the sign of a change; none for zero. */
  public static Direction of(double change) {
    return change > 0 ? UP : change < 0 ? DOWN : NONE;
  }
}
