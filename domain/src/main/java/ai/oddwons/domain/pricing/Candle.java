package ai.oddwons.domain.pricing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The prices of one hour or day of one market.
 *
 * @param start the first instant of the period, UTC
 * @param open the first reference price in it; with high, low and close null when none was known
 * @param traded what changed hands in the period, in the venue's unit: the growth of its counter,
 *     so a market first seen in the period starts at zero
 * @param snapshots how many stored readings it is made of, 1 or more
 */
public record Candle(
    Instant start,
    @Nullable Price open,
    @Nullable Price high,
    @Nullable Price low,
    @Nullable Price close,
    Quantity traded,
    int snapshots) {
  public Candle {
    if (snapshots < 1) {
      throw new IllegalArgumentException("a candle is made of readings, had " + snapshots);
    }
    if (high != null && low != null && low.isAbove(high)) {
      throw new IllegalArgumentException("low %s lies above high %s".formatted(low, high));
    }
  }
}
