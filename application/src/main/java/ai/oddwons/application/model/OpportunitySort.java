package ai.oddwons.application.model;

import java.util.Locale;

/** In which order opportunities come; ties go by id, the highest first. */
public enum OpportunitySort {
  /** The last first seen first. */
  NEWEST,
  /** The highest profit first, then the last first seen; those without a value last. */
  PROFIT;

  /** The name in addresses and cursors, such as {@code newest}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
