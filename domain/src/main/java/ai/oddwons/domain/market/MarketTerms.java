package ai.oddwons.domain.market;

import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.pricing.TickGrid;
import org.jspecify.annotations.Nullable;

/**
 * What a trader agrees to.
 *
 * @param strike null where the venue states none in data
 */
public record MarketTerms(
    ResolutionRules rules, @Nullable Strike strike, FeeTerms fees, TickGrid ticks) {}
