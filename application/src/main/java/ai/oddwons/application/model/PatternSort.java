package ai.oddwons.application.model;

import java.util.Locale;

/** In which order patterns come; ties go by id, the last in the order of its text first. */
public enum PatternSort {
  /** The last detected first. */
  NEWEST,
  /** The highest score first, then the last detected. */
  SCORE;

  /** The name in addresses and cursors, such as {@code newest}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
