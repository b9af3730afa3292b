package ai.oddwons.embedded.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.embedded.DatabaseAddress;
import ai.oddwons.embedded.Probe;
import ai.oddwons.embedded.RedisAddress;
import org.junit.jupiter.api.Test;

final class SharedTestStoresIT {
  @Test
  void freshDatabaseShouldBeEmptyAndItsOwn() throws Exception {
    DatabaseAddress one = SharedTestStores.get().freshDatabase();
    Probe.execute(one, "create table mine (v int)");
    DatabaseAddress other = SharedTestStores.get().freshDatabase();
    assertThat(other.port()).isEqualTo(one.port());
    assertThat(Probe.query(other, "select count(*) from pg_tables where tablename = 'mine'"))
        .isEqualTo("0");
  }

  @Test
  void freshRedisShouldBeEmptyAndItsOwn() throws Exception {
    RedisAddress one = SharedTestStores.get().freshRedis();
    assertThat(Probe.redis(one, "SET mine 1")).isEqualTo("+OK");
    RedisAddress other = SharedTestStores.get().freshRedis();
    assertThat(Probe.redis(other, "DBSIZE")).isEqualTo(":0");
  }
}
