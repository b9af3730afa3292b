package ai.oddwons.adapter.out.postgres;

import org.jspecify.annotations.Nullable;

/**
 * How to reach the database.
 *
 * @param readUrl a replica that answers the reading methods, null to read where we write
 * @param pool of each of the two
 */
public record PostgresSettings(DatabaseUrl url, @Nullable DatabaseUrl readUrl, PoolSettings pool) {}
