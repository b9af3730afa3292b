package ai.oddwons.adapter.in.web.edge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list.
 *
 * @param nextCursor where the following one begins, null when this is the last
 * @param asOf the moment whose knowledge it shows
 * @param freshForSeconds how old it is allowed to be
 * @param stale whether it is older than that
 */
public record Page<T>(
    List<T> data, @Nullable String nextCursor, Instant asOf, long freshForSeconds, boolean stale) {}
