package ai.oddwons.application.model;

import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.pricing.Quote;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A market as we hold it.
 *
 * @param event null where it belongs to none
 * @param quote the latest, null when none was ever stored; its {@code receivedAt} is when it last
 *     changed or was last written, not when it was last confirmed
 * @param firstSeenAt when we first saw the market
 * @param changedAt when something but its quote last changed
 */
public record MarketView(
    Market market,
    @Nullable Event event,
    @Nullable Quote quote,
    Instant firstSeenAt,
    Instant changedAt) {}
