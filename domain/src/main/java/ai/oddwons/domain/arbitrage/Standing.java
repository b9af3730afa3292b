package ai.oddwons.domain.arbitrage;

import java.util.Locale;

/** How far a basket has come at the gates. */
public enum Standing {
  /** Passed all of them: a finding. */
  ACTIVE,
  /** A gap that something else than its price keeps from being a finding, or that is too thin. */
  WATCH,
  /** No gap, but a price nearby that would make one. */
  NEAR_MISS;

  /** The name in tables and answers, such as {@code near_miss}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
