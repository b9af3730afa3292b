package ai.oddwons.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class AddressTest {
  private static final DatabaseAddress DATABASE =
      new DatabaseAddress("127.0.0.1", 5432, "oddwons", "user", "secret");
  private static final RedisAddress REDIS = new RedisAddress("127.0.0.1", 6379, 3, "secret");

  @Test
  void urlShouldHaveTheFormOfTheEnvironmentVariables() {
    assertThat(DATABASE.url()).isEqualTo("postgresql://user:secret@127.0.0.1:5432/oddwons");
    assertThat(DATABASE.withDatabase("other").jdbcUrl())
        .isEqualTo("jdbc:postgresql://127.0.0.1:5432/other");
    assertThat(REDIS.url()).isEqualTo("redis://:secret@127.0.0.1:6379/3");
  }

  @Test
  void toStringShouldNotTellThePassword() {
    assertThat(DATABASE).hasToString("postgresql://user:***@127.0.0.1:5432/oddwons");
    assertThat(REDIS).hasToString("redis://:***@127.0.0.1:6379/3");
  }

  @Test
  void settingsShouldRefuseNonsense() {
    EmbeddedStoresSettings defaults = EmbeddedStoresSettings.defaults();
    assertThatThrownBy(() -> defaults.withStores(Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EmbeddedStoresSettings.Memory(0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
