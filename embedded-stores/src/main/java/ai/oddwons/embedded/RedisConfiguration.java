package ai.oddwons.embedded;

import ai.oddwons.embedded.StoreServer.Access;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Our settings of Redis, written anew at every start. In a file, not on the command line, because
 * every user of the machine can read command lines and these hold the password.
 */
final class RedisConfiguration {
  private final EmbeddedStoresSettings settings;

  RedisConfiguration(EmbeddedStoresSettings settings) {
    this.settings = settings;
  }

  Path write(StoreFolder folder, Access access) throws IOException {
    return folder.write("redis.conf", text(folder, access));
  }

  private String text(StoreFolder folder, Access access) {
    return """
    bind 127.0.0.1
    port %d
    protected-mode yes
    requirepass %s
    daemonize yes
    set-proc-title no
    databases 1024
    dir %s
    pidfile %s
    logfile %s
    loglevel notice
    always-show-logo no
    maxmemory %dmb
    maxmemory-policy allkeys-lru
    appendonly %s
    appendfsync everysec
    save ""
    """
        .formatted(
            access.port(),
            access.password(),
            quoted(folder.data()),
            quoted(folder.path().resolve("redis.pid")),
            quoted(folder.log().file()),
            settings.memory().redisMaximum(),
            settings.durability() == Durability.KEPT ? "yes" : "no");
  }

  private static String quoted(Path path) {
    return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
