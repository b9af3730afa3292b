package ai.oddwons.domain.pattern;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far away the planned close of a market is. */
public enum ClosingBand {
  WITHIN_HOUR(Duration.ofHours(1)),
  WITHIN_DAY(Duration.ofDays(1)),
  WITHIN_WEEK(Duration.ofDays(7)),
  WITHIN_MONTH(Duration.ofDays(30)),
  LATER(Duration.ofDays(365_000)),
  /** The venue gives no date, or it has passed. */
  UNKNOWN(Duration.ZERO);

  private final Duration within;

  ClosingBand(Duration within) {
    this.within = within;
  }

  /**
   * The band of a distance.
   *
   * @param left from now until the planned close, null when that is not known
   */
  public static ClosingBand of(@Nullable Duration left) {
    if (left == null || left.isNegative()) {
      return UNKNOWN;
    }
    for (ClosingBand band : values()) {
      if (left.compareTo(band.within) <= 0) {
        return band;
      }
    }
    return LATER;
  }

  /** The name in tables and answers, such as {@code within_week}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
