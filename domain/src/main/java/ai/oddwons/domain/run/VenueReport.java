package ai.oddwons.domain.run;

import ai.oddwons.domain.market.Platform;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one collection did at one venue.
 *
 * @param markets by what became of them: {@code new}, {@code changed}, {@code unchanged}
 * @param snapshots rows written to the history of prices
 * @param rejected records that could not be read, by reason
 * @param flagged records set aside or marked on purpose, by reason, such as combinations
 * @param drift signs that the venue's wire has changed, such as {@code unknown_field:market.x}
 * @param failure why the venue could not be read to the end, null when it was
 */
public record VenueReport(
    Platform platform,
    Coverage coverage,
    Tally markets,
    long snapshots,
    Tally rejected,
    Tally flagged,
    Tally drift,
    Duration took,
    @Nullable String failure) {}
