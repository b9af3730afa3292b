package ai.oddwons.domain.market;

import org.jspecify.annotations.Nullable;

/**
 * All that a venue needs to be asked about one market.
 *
 * @param tokens null where the venue trades both sides under the market's own id
 */
public record MarketAddress(MarketId id, @Nullable OutcomeTokens tokens) {}
