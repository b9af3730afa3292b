package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.pricing.Money;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * From where on something counts.
 *
 * @param oldestBook the most time since a book was received
 * @param oldestVenueTime the most time since the moment a venue dates a book to, where it dates
 *     books at all: whether that is when it was made or when it last changed the venues leave open,
 *     so that a quiet book may be older than its reading, and a frozen one is not believed for ever
 * @param widestSkew the most time between the readings of two books
 * @param smallestSize whole baskets
 * @param netEdge locked profit per dollar of capital that must be exceeded, a plain ratio
 * @param hurdlePerYear annualised return that must be exceeded where the time to payout is known
 * @param largestHedgeLoss what a hedge may cost in the worst case
 */
public record GateLimits(
    Duration oldestBook,
    Duration oldestVenueTime,
    Duration widestSkew,
    long smallestSize,
    BigDecimal netEdge,
    BigDecimal hurdlePerYear,
    Money largestHedgeLoss) {
  /** Five seconds, five minutes, half a second, five baskets, 2 %, 4 % a year, 50 dollars. */
  public static final GateLimits DEFAULT =
      new GateLimits(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMillis(500),
          5,
          new BigDecimal("0.02"),
          new BigDecimal("0.04"),
          Money.ofDollars(50));
}
