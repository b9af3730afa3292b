package ai.oddwons.application.port.out;

import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** What markets of one venue cost in the past, as far as the venue still tells. */
public interface PriceHistory {

  /**
   * @return per market in rising time, markets in any order; nothing for a market without history;
   *     fails only with {@link VenueFailure}
   */
  Flux<PastReading> streamHistory(List<MarketAddress> markets, Window window);

  /**
   * Which past.
   *
   * @param from inclusive
   * @param until exclusive, after {@code from}
   * @param step distance between readings; a venue takes its nearest finer one
   */
  record Window(Instant from, Instant until, Duration step) {
    public Window {
      if (!until.isAfter(from) || step.isNegative() || step.isZero()) {
        throw new IllegalArgumentException(
            "not a window: %s to %s by %s".formatted(from, until, step));
      }
    }
  }

  /**
   * A quote of the past.
   *
   * @param at the moment it stood for: where it sums up a period, the last one in it, so that the
   *     hour and the day of that moment are those of the period
   * @param quote without cumulative counters where the venue keeps none for the past
   * @param traded what changed hands in its period, null where the venue does not say
   */
  record PastReading(MarketId market, Instant at, Quote quote, @Nullable Quantity traded) {}
}
