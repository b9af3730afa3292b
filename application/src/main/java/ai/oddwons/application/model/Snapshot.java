package ai.oddwons.application.model;

import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.run.RunId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stored reading of one market.
 *
 * @param time when it was read; for a reading of the past, the moment it stood for
 * @param volumeDelta growth of the counter since the snapshot before, null for the first one, after
 *     a reset of the counter, and where the venue gives none
 * @param run the run that wrote it
 */
public record Snapshot(Instant time, Quote quote, @Nullable Quantity volumeDelta, RunId run) {}
