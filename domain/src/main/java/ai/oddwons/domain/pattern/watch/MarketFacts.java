package ai.oddwons.domain.pattern.watch;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Spread;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a detector must know of a market besides its readings.
 *
 * @param event null where it belongs to none: it then stands for itself
 * @param closesAt the planned close, null when not known
 * @param tick the step of its prices, null when not known
 */
public record MarketFacts(
    MarketId id,
    @Nullable EventId event,
    Category category,
    @Nullable Instant closesAt,
    @Nullable Spread tick) {}
