package ai.oddwons.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Our settings of PostgreSQL, in a file of their own that {@code postgresql.conf} includes last. It
 * is written anew at every start; what an operator puts into {@code postgresql.conf} stays.
 */
final class PostgresConfiguration {
  private static final String FILE = "postgres.conf";

  private final EmbeddedStoresSettings settings;

  PostgresConfiguration(EmbeddedStoresSettings settings) {
    this.settings = settings;
  }

  boolean isDisposable() {
    return settings.durability() == Durability.DISPOSABLE;
  }

  void includeInto(Path data, Owner owner) throws IOException {
    Files.writeString(
        data.resolve("postgresql.conf"),
        "\ninclude_if_exists = '../" + FILE + "'\n",
        StandardOpenOption.APPEND);
    owner.adopt(data.resolve("postgresql.conf"));
  }

  void write(StoreFolder folder, int port) throws IOException {
    folder.write(FILE, text(port));
  }

  private String text(int port) {
    String durable = isDisposable() ? "off" : "on";
    return """
    # Written at every start; put changes into postgresql.auto.conf (ALTER SYSTEM).
    listen_addresses = '127.0.0.1'
    port = %d
    unix_socket_directories = ''
    max_connections = 60
    shared_buffers = '%dMB'
    fsync = %s
    synchronous_commit = %s
    full_page_writes = %s
    password_encryption = 'scram-sha-256'
    timezone = 'UTC'
    log_timezone = 'UTC'
    log_min_messages = 'warning'
    logging_collector = off
    cluster_name = 'oddwons'
    """
        .formatted(port, settings.memory().postgresSharedBuffers(), durable, durable, durable);
  }
}
