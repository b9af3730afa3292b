package ai.oddwons.application.port.out;

import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.pricing.Quote;

/** One market as a venue's listing shows it: what it is, what it costs, and what was sent. */
public record ListedMarket(Market market, Quote quote, RawRecord raw) {}
