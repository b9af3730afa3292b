package ai.oddwons.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.embedded.EmbeddedStoresException.BinariesMissing;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlatformTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, false, postgres-linux-x86_64.txz, redis-server-7.0.15-linux-amd64",
    "Linux, aarch64, false, postgres-linux-arm_64.txz, redis-server-7.0.15-linux-arm64",
    "Linux, amd64, true, postgres-linux-x86_64-alpine_linux.txz, redis-server-7.0.15-linux-amd64",
    "Mac OS X, aarch64, false, postgres-darwin-arm_64.txz, redis-server-7.0.15-darwin-arm64",
    "Mac OS X, x86_64, false, postgres-darwin-x86_64.txz, redis-server-7.0.15-darwin-amd64",
  })
  void ofShouldNameTheArchivesOfTheArtifacts(
      String os, String processor, boolean musl, String postgres, String redis) {
    Platform platform = Platform.of(os, processor, musl);
    assertThat(platform.postgresArchive()).isEqualTo(postgres);
    assertThat(platform.redisBinary()).isEqualTo(redis);
  }

  @Test
  void bothLinuxPlatformsShouldBeOnTheClassPath() {
    for (String processor : new String[] {"amd64", "aarch64"}) {
      Platform linux = Platform.of("Linux", processor, false);
      assertThat(getClass().getResource("/" + linux.postgresArchive())).isNotNull();
      assertThat(getClass().getResource("/" + linux.redisBinary())).isNotNull();
    }
  }

  @Test
  void binariesShouldBeReportedMissingWithThePlatformAndTheWayOut(@TempDir Path base) {
    ServerBinaries binaries = new ServerBinaries(base, Platform.of("SunOS", "sparcv9", false));
    assertThatThrownBy(binaries::postgres)
        .isInstanceOf(BinariesMissing.class)
        .hasMessage(
            "there are no PostgreSQL binaries for sunos sparcv9; configure DATABASE_URL instead");
    assertThatThrownBy(binaries::redis).hasMessageContaining("REDIS_URL");
  }
}
