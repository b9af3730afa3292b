package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.market.Platform;
import io.r2dbc.spi.Connection;
import java.util.Collection;
import reactor.core.publisher.Mono;

/**
 * Lets one transaction at a time write the markets and quotes of a venue. What is written depends
 * on what stands there (the next version, the growth of a counter), so two writers must see each
 * other; one lock per venue costs a fraction of a lock per row, and its fixed order rules out
 * deadlock.
 */
final class VenueLock {
  /** Tells these locks from other advisory locks of the database. */
  private static final int KIND = 3542;

  private VenueLock() {}

  /** Held until the transaction ends. */
  static Mono<Void> take(Connection connection, Collection<Platform> platforms) {
    String[] names =
        platforms.stream().map(Platform::slug).distinct().sorted().toArray(String[]::new);
    return Sql.of(
            "select pg_advisory_xact_lock("
                + KIND
                + ", hashtext(name)) from unnest($1::text[]) as name",
            (Object) names)
        .query(connection, row -> true)
        .then();
  }
}
