package ai.oddwons.application.model;

import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.OutcomeStructure;
import ai.oddwons.domain.market.Strike;
import ai.oddwons.domain.pricing.Price;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The best prices of a market as the last poll saw them: enough to see which books are worth
 * reading, and nothing to claim a gain from.
 *
 * @param event null where it belongs to none
 * @param structure of its event; null where it belongs to none
 * @param question the title and what YES stands for, as one text
 * @param strike null where its venue states none in data
 * @param closesAt the planned close, null where the venue gives none
 * @param bid null when nobody bids
 * @param ask null when nobody offers
 */
public record PolledPrices(
    MarketId market,
    @Nullable EventId event,
    @Nullable OutcomeStructure structure,
    String question,
    @Nullable Strike strike,
    @Nullable Instant closesAt,
    @Nullable Price bid,
    @Nullable Price ask) {}
