package ai.oddwons.application.model;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.run.RunId;
import java.time.Instant;

/**
 * A stored quote of some market.
 *
 * @param time when it was read
 * @param run the run that read it
 */
public record PolledQuote(MarketId market, Instant time, Quote quote, RunId run) {}
