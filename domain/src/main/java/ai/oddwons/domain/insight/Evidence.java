package ai.oddwons.domain.insight;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One number that something we say rests on, traceable to what is stored.
 *
 * @param id names it within its pattern: lower-case words joined by underscores, such as {@code
 *     net_move}
 * @param value exact as stored, or rounded where it was computed
 * @param window the stretch that ends in {@code time} and that the number speaks of; null for the
 *     number of one moment
 * @param source the table the readings behind it are in, such as {@code market_snapshots}
 * @param time the moment whose knowledge it shows
 */
public record Evidence(
    String id,
    BigDecimal value,
    Unit unit,
    @Nullable Duration window,
    String source,
    Instant time) {
  public Evidence {
    if (id.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("evidence needs an id and a source");
    }
  }

  /** What a number counts. */
  public enum Unit {
    /** A price as a part of the notional, 0 to 1. */
    PRICE,
    /** Hundredths of the notional: the difference of two prices. */
    POINTS,
    /** Shares, as on Kalshi. */
    CONTRACTS,
    DOLLARS,
    TRADES,
    /** A probability, 0 to 1. */
    PROBABILITY,
    /** How often the usual fits into it. */
    RATIO,
    /** How many standard deviations. */
    SIGMAS,
    /** Minus the binary logarithm of a probability. */
    BITS,
    SECONDS,
    HOURS,
    COUNT
  }
}
