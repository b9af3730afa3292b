package ai.oddwons.application.matching;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.matching.MarketWording;

/** One open market with what it says. */
public record OpenMarket(MarketId id, MarketWording wording) {}
