package ai.oddwons.domain.record;

import ai.oddwons.domain.pricing.Quote;
import java.time.Instant;

/**
 * A quote that is known to have stood at some moment.
 *
 * @param at when it was read, or when a whole reading of its venue found it unchanged
 */
public record StandingQuote(Quote quote, Instant at) {}
