package ai.oddwons.domain.record;

import ai.oddwons.domain.pricing.Quote;
import java.time.Duration;
import java.time.Instant;

/**
 * A quote that is known to have stood at some moment.
 *
 * @param at when it was read, or when a whole reading of its venue found it unchanged
 */
public record StandingQuote(Quote quote, Instant at) {

  /**
   * Of a market that stays listed history holds a quote in every stretch of this length: one an
   * hour where nothing changed, as soon as the next reading of the quarter of an hour comes.
   */
  public static final Duration RENEWED_WITHIN = Duration.ofMinutes(75);
}
