package ai.oddwons.domain.market;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A happening that one or more markets ask about.
 *
 * @param series the venue's name for the recurring template, null where it has none
 * @param title may be empty when the venue gives none
 * @param subtitle may be empty
 * @param happensAt when the thing asked about happens, null when the venue does not say
 */
public record Event(
    EventId id,
    @Nullable String series,
    String title,
    String subtitle,
    Topics topics,
    OutcomeStructure structure,
    @Nullable Instant happensAt) {}
