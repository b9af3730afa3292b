package ai.oddwons.application.model;

import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.pricing.TickGrid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the detectors need to know of a market besides its quotes.
 *
 * @param event null where it belongs to none
 * @param closesAt the planned close, null where the venue gives none
 * @param changedAt when any of this, or anything else but the quote, last changed
 */
public record MarketProfile(
    MarketId id,
    @Nullable EventId event,
    Category category,
    MarketStatus status,
    @Nullable Instant closesAt,
    TickGrid ticks,
    FeeTerms fees,
    Instant changedAt) {}
