package ai.oddwons.adapter.in.web.edge;

import java.time.Instant;

/**
 * One thing; the other fields as in {@link Page}.
 *
 * @param asOf the moment whose knowledge it shows
 * @param freshForSeconds how old it is allowed to be
 * @param stale whether it is older than that
 */
public record Single<T>(T data, Instant asOf, long freshForSeconds, boolean stale) {}
