package ai.oddwons.domain.pattern.detect;

import java.util.Locale;

/** What was odd about a reading. None of these is ever a reason to fail. */
public enum ReadingNote {
  /** The first reading of a market: there is nothing to compare it with. */
  FIRST_SIGHT,
  /** Not enough of the market's own past is known yet to judge its price. */
  WARMING_UP,
  /** The same moment again: left out. */
  DUPLICATE,
  /** Older than the reading before: left out. */
  TIME_WENT_BACK,
  /** Filled in, of a market that polls know already: left out. */
  KNOWN_BY_POLLS,
  /** A stretch without readings lies before it: nothing is read across. */
  AFTER_GAP,
  /** A price below 0 or above 1, or a bid above the ask: the quote is left out. */
  IMPOSSIBLE_QUOTE,
  /** Less than no shares, or more than a million billions: both sizes are left out. */
  IMPOSSIBLE_SIZE,
  /** A counter below zero or beyond a million billions: it counts as not read. */
  IMPOSSIBLE_COUNTER,
  /** Not between 1970 and 2038: the reading is left out. */
  IMPOSSIBLE_TIME,
  /** No two-sided quote and no last trade. */
  NO_PRICE,
  /** A counter fell: what was traded is unknown. */
  COUNTER_FELL;

  /** The name in reports, such as {@code after_gap}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
