package ai.oddwons.adapter.out.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.ReactiveRedisConnectionFactory;

/** What Spring Data is told of the server, without one. */
final class LineConnectionFactoryTest {
  private static final Duration TIMEOUT = Duration.ofMillis(700);

  @Test
  void constructorShouldTellSpringDataAllOfTheUrl() {
    with(
        "rediss://reader:s3cret@redis.example.org:6380/3",
        connections -> {
          assertThat(connections.getHostName()).isEqualTo("redis.example.org");
          assertThat(connections.getPort()).isEqualTo(6380);
          assertThat(connections.getDatabase()).isEqualTo(3);
          assertThat(connections.getStandaloneConfiguration().getUsername()).isEqualTo("reader");
          assertThat(connections.getPassword()).isEqualTo("s3cret");
          assertThat(connections.isUseSsl()).isTrue();
          assertThat(connections.isVerifyPeer()).isTrue();
          assertThat(connections.getTimeout()).isEqualTo(TIMEOUT.toMillis());
        });
  }

  @Test
  void constructorShouldUseNeitherTlsNorPasswordUnlessTold() {
    with(
        "redis://redis.example.org",
        connections -> {
          assertThat(connections.isUseSsl()).isFalse();
          assertThat(connections.getPassword()).isNull();
          assertThat(connections.getDatabase()).isZero();
        });
  }

  @Test
  void getReactiveConnectionShouldFailRatherThanConnect() {
    with(
        "redis://redis.example.org",
        connections -> {
          ReactiveRedisConnectionFactory reactive = connections;
          assertThatExceptionOfType(RedisConnectionException.class)
              .isThrownBy(reactive::getReactiveConnection);
        });
  }

  private static void with(String url, Consumer<LineConnectionFactory> check) {
    ClientResources resources = DefaultClientResources.create();
    LineConnectionFactory connections =
        new LineConnectionFactory(
            RedisSettings.defaults(RedisUrl.parse(url)).withTimeout(TIMEOUT), resources);
    try {
      check.accept(connections);
    } finally {
      connections.destroy();
      resources.shutdown().awaitUninterruptibly();
    }
  }
}
