package ai.oddwons.domain.record;

import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a taker who followed a pattern would have paid: the first offer that stood after the delay
 * between sighting and order.
 *
 * @param side YES or NO
 * @param price of one share of that side
 * @param fee of one share, in dollars, before the venue's rounding; null when its fees are unknown
 * @param at the time of the reading
 */
public record Entry(Side side, Price price, @Nullable BigDecimal fee, Instant at) {

  /** What is bought. */
  public enum Side {
    YES,
    NO
  }
}
