package ai.oddwons.application.port.out;

import ai.oddwons.domain.market.Platform;
import org.jspecify.annotations.Nullable;

/**
 * One record that could not be read, beside the many that could. It is counted by reason and its
 * body kept, so that it can be read again once we know how.
 *
 * @param nativeId the venue's id, null when not even that could be read
 * @param reason a code of lower-case words joined by underscores, such as {@code
 *     price_out_of_range}
 * @param detail for people: which field, which value
 */
public record Rejection(
    Platform platform, @Nullable String nativeId, String reason, String detail, RawRecord raw) {}
