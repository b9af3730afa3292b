package ai.oddwons.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class EmbeddedStoresIT {
  private static final EmbeddedStoresSettings SETTINGS = EmbeddedStoresSettings.defaults();
  private static final EmbeddedStoresSettings REDIS_ONLY =
      SETTINGS.withStores(Set.of(StoreKind.REDIS));

  @RegisterExtension private final DataFolderExtension data = new DataFolderExtension();

  @Test
  void openShouldKeepDataAndAddressesAcrossRestarts() throws Exception {
    data.fill();
    DatabaseAddress database;
    RedisAddress redis;
    try (EmbeddedStores stores = EmbeddedStores.open(data.folder(), SETTINGS)) {
      database = stores.database();
      redis = stores.redis();
      Probe.execute(database, "create table kept (v text); insert into kept values ('São')");
      Probe.redis(redis, "SET kept 42");
    }
    assertThat(Probe.servers(data.folder())).isEmpty();

    try (EmbeddedStores stores = EmbeddedStores.open(data.folder(), SETTINGS)) {
      assertThat(stores.database()).isEqualTo(database);
      assertThat(stores.redis()).isEqualTo(redis);
      assertThat(Probe.query(database, "select v from kept")).isEqualTo("São");
      assertThat(Probe.redis(redis, "INCR kept")).isEqualTo(":43");
    }
  }

  @Test
  void openShouldGiveDurablePrivateServersWithUnicodeText() throws Exception {
    data.fill();
    try (EmbeddedStores stores = EmbeddedStores.open(data.folder(), SETTINGS)) {
      DatabaseAddress database = stores.database();
      String settings =
          "select string_agg(name || '=' || setting, ' ' order by name) from pg_settings where name"
              + " in ('fsync','synchronous_commit','listen_addresses',"
              + "'unix_socket_directories','max_connections','server_encoding')";
      assertThat(Probe.query(database, settings))
          .isEqualTo(
              "fsync=on listen_addresses=127.0.0.1 max_connections=60 server_encoding=UTF8"
                  + " synchronous_commit=on unix_socket_directories=");
      String timezone =
          "select setting from pg_file_settings where name = 'timezone' order by seqno desc";
      assertThat(Probe.query(database, timezone)).isEqualTo("UTC");
      assertThat(Probe.query(database, "select 'Z' < 'a' and lower('É') = 'é'")).isEqualTo("t");
      assertThat(Probe.query(database, "select to_tsvector('simple', '🎉 Élections')"))
          .isEqualTo("'élections':1");
      Probe.execute(database, "create extension pg_trgm");
      assertThat(Probe.redis(stores.redis(), "CONFIG SET maxmemory-policy allkeys-lru"))
          .isEqualTo("+OK");
      assertRefusesWrongPassword(stores);
    }
    Path password = data.folder().resolve("postgres/password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
        .isEqualTo("rw-------");
  }

  private static void assertRefusesWrongPassword(EmbeddedStores stores) {
    DatabaseAddress right = stores.database();
    DatabaseAddress wrong =
        new DatabaseAddress(right.host(), right.port(), "oddwons", "oddwons", "wrong");
    assertThatThrownBy(() -> Probe.query(wrong, "select 1")).isInstanceOf(SQLException.class);
    RedisAddress redis = stores.redis();
    assertThatThrownBy(
            () -> Probe.redis(new RedisAddress(redis.host(), redis.port(), 0, "wrong"), "PING"))
        .hasMessageContaining("WRONGPASS");
  }

  @Test
  void openShouldShareServersWithinOneJvm() throws Exception {
    data.fill();
    EmbeddedStores first = EmbeddedStores.open(data.folder(), SETTINGS);
    try (EmbeddedStores second = EmbeddedStores.open(data.folder(), REDIS_ONLY)) {
      first.close();
      first.close();
      assertThat(Probe.servers(data.folder())).hasSize(1);
      assertThat(Probe.redis(second.redis(), "PING")).isEqualTo("+PONG");
      assertThatThrownBy(second::database).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void openShouldMoveToAnotherPortAndKeepItWhenTheKeptOneIsTaken() throws Exception {
    data.fill();
    int postgres = keptPort("postgres");
    int redis = keptPort("redis");
    try (ServerSocket one = occupy(postgres);
        ServerSocket other = occupy(redis);
        EmbeddedStores stores = EmbeddedStores.open(data.folder(), SETTINGS)) {
      assertThat(stores.database().port()).isNotEqualTo(one.getLocalPort());
      assertThat(stores.redis().port()).isNotEqualTo(other.getLocalPort());
      assertThat(keptPort("postgres")).isEqualTo(stores.database().port());
      assertThat(keptPort("redis")).isEqualTo(stores.redis().port());
      assertThat(Probe.query(stores.database(), "select 1")).isEqualTo("1");
    }
  }

  private int keptPort(String store) throws Exception {
    Path file = data.folder().resolve(store).resolve("port");
    return Integer.parseInt(Files.readString(file).strip());
  }

  private static ServerSocket occupy(int port) throws Exception {
    return new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
  }

  @Test
  void openShouldRecoverFromServersThatWereKilled() throws Exception {
    data.fill();
    try (EmbeddedStores first = EmbeddedStores.open(data.folder(), SETTINGS)) {
      Probe.execute(first.database(), "create table kept as select 7 as v");
      Probe.redis(first.redis(), "SET kept 42");
      Probe.kill(Probe.server(data.folder(), "bin/postgres"));
      Probe.kill(Probe.server(data.folder(), "redis-server"));
      try (EmbeddedStores second = EmbeddedStores.open(data.folder(), SETTINGS)) {
        assertThat(second.database()).isEqualTo(first.database());
        assertThat(Probe.query(second.database(), "select v from kept")).isEqualTo("7");
        assertThat(Probe.redis(second.redis(), "INCR kept")).isEqualTo(":43");
      }
    }
  }

  @Test
  void openShouldNotBeMisledByAPidFileThatNamesAStranger() throws Exception {
    data.fill();
    Process stranger = new ProcessBuilder("cat").start(); // lives until its input ends
    try {
      String pid = stranger.pid() + "\n";
      Files.writeString(data.folder().resolve("postgres/data/postmaster.pid"), pid);
      Files.writeString(data.folder().resolve("redis/redis.pid"), pid);
      try (EmbeddedStores stores = EmbeddedStores.open(data.folder(), SETTINGS)) {
        assertThat(Probe.query(stores.database(), "select 1")).isEqualTo("1");
      }
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroy();
    }
  }

  @Test
  void openShouldSayWhatAServerThatDoesNotStartSaid() throws Exception {
    data.fill();
    Files.writeString(
        data.folder().resolve("postgres/data/postgresql.auto.conf"), "shared_buffers = 'nonsense'");
    assertThatThrownBy(() -> EmbeddedStores.open(data.folder(), SETTINGS))
        .isInstanceOf(EmbeddedStoresException.StartFailed.class)
        .hasMessageContaining("PostgreSQL did not start")
        .hasMessageContaining("FATAL");
  }

  @Test
  void closeShouldStopServersInAnInterruptedThread() {
    EmbeddedStores stores = EmbeddedStores.open(data.folder(), REDIS_ONLY);
    Thread.currentThread().interrupt();
    stores.close();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Probe.servers(data.folder())).isEmpty();
  }

  @Test
  void discardShouldSpareStoresInUseAndDeleteOthers() throws Exception {
    try (EmbeddedStores stores = EmbeddedStores.open(data.folder(), REDIS_ONLY)) {
      assertThat(EmbeddedStores.discard(data.folder())).isFalse();
      assertThat(Probe.redis(stores.redis(), "PING")).isEqualTo("+PONG");
    }
    assertThat(EmbeddedStores.discard(data.folder())).isTrue();
    assertThat(data.folder()).isEmptyDirectory();
  }
}
