package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.MarketView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A market of a list, with what only the list's order needs.
 *
 * @param quoteChangedAt null where there never was a quote
 */
record ListedView(MarketView view, @Nullable Instant quoteChangedAt) {}
