package ai.oddwons.adapter.out.redis;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.Condition;
import ai.oddwons.application.port.out.PriceCacheContract;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.embedded.EmbeddedStores;
import ai.oddwons.embedded.EmbeddedStoresSettings;
import ai.oddwons.embedded.StoreKind;
import io.lettuce.core.RedisClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.util.retry.Retry;

/** A Redis that is gone delays nobody, and is used again when it is back. */
final class RedisOutageIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration TIMEOUT = Duration.ofSeconds(6);

  /** Without waiting for the timeout; wide, since a busy machine is no fault. */
  private static final Duration AT_ONCE = Duration.ofSeconds(3);

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOON);
  private static final Scheduler THREADS_THAT_MUST_NOT_BLOCK = Schedulers.parallel();
  private static final EmbeddedStoresSettings ONLY_REDIS =
      EmbeddedStoresSettings.defaults().withStores(Set.of(StoreKind.REDIS));

  @TempDir private Path folder;

  @Test
  void callsShouldFailAtOnceWhenRedisWasNeverThere() throws IOException {
    try (RedisCaches caches = open("redis://127.0.0.1:" + freePort())) {
      expectUnavailable(caches);
      assertThat(expectUnavailable(caches)).isLessThan(AT_ONCE);
    }
  }

  @Test
  void callsShouldFailAfterOneTimeoutWhenRedisTakesTheCallAndIsSilent() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        RedisCaches caches = open("redis://127.0.0.1:" + silent.getLocalPort())) {
      assertThat(expectUnavailable(caches)).isLessThan(TIMEOUT.multipliedBy(2));
      assertThat(expectUnavailable(caches)).isLessThan(AT_ONCE);
    }
  }

  @Test
  void callsShouldFailAtOnceWhileRedisIsGoneAndSucceedWhenItIsBack() {
    EmbeddedStores stores = EmbeddedStores.open(folder, ONLY_REDIS);
    try (RedisCaches caches = open(stores.redis().url())) {
      expectServed(caches);
      stores.close();
      expectUnavailable(caches);
      assertThat(expectUnavailable(caches)).isLessThan(AT_ONCE);

      stores = EmbeddedStores.open(folder, ONLY_REDIS);
      expectServed(caches);
    } finally {
      stores.close();
    }
  }

  @Test
  void callsShouldFailAtOnceAfterTheFirstLateAnswerAndSucceedWhenRedisGoesOn() throws Exception {
    EmbeddedStores stores = EmbeddedStores.open(folder, ONLY_REDIS);
    String process = processOf(stores.redis().url());
    try (RedisCaches caches = open(stores.redis().url())) {
      expectServed(caches);
      signal("-STOP", process);
      assertThat(expectUnavailable(caches)).isBetween(AT_ONCE, TIMEOUT.multipliedBy(2));
      assertThat(expectUnavailable(caches)).isLessThan(AT_ONCE);
      signal("-CONT", process);
      expectServed(caches);
    } finally {
      signal("-CONT", process);
      stores.close();
    }
  }

  @Test
  void checkShouldTellWhenRedisLastAnswered() {
    EmbeddedStores stores = EmbeddedStores.open(folder, ONLY_REDIS);
    try (RedisCaches caches = open(stores.redis().url())) {
      Condition up = new Condition("redis", false, Condition.State.UP, "answers", NOON);
      caches
          .health()
          .check()
          .as(StepVerifier::create)
          .expectNext(up)
          .expectComplete()
          .verify(PATIENCE);
    } finally {
      stores.close();
    }
  }

  @Test
  void checkShouldSayThatRedisIsDown() throws IOException {
    int port = freePort();
    try (RedisCaches caches = open("redis://:s3cret@127.0.0.1:" + port)) {
      caches
          .health()
          .check()
          .as(StepVerifier::create)
          .assertNext(condition -> {
            assertThat(condition.state()).isEqualTo(Condition.State.DOWN);
            assertThat(condition.vital()).isFalse();
            assertThat(condition.since()).isNull();
            assertThat(condition.detail()).contains("not reachable").doesNotContain("s3cret");
          })
          .expectComplete()
          .verify(PATIENCE);
    }
  }

  @Test
  void aWrongPasswordShouldBeNamed() {
    try (EmbeddedStores stores = EmbeddedStores.open(folder, ONLY_REDIS);
        RedisCaches caches = open("redis://:wr0ng@127.0.0.1:" + stores.redis().port())) {
      caches
          .health()
          .check()
          .as(StepVerifier::create)
          .assertNext(condition -> assertThat(condition.detail()).contains("WRONGPASS"))
          .expectComplete()
          .verify(PATIENCE);
    }
  }

  private static RedisCaches open(String url) {
    return RedisCaches.open(
        RedisSettings.defaults(RedisUrl.parse(url)).withTimeout(TIMEOUT), CLOCK);
  }

  /** Both ways, reading and writing; tells how long the longer one took. */
  private static Duration expectUnavailable(RedisCaches caches) {
    return Mono.zipDelayError(
            failureOf(caches.prices().findPrice(PriceCacheContract.RAIN)), failureOf(put(caches)))
        .as(StepVerifier::create)
        .expectNextCount(1)
        .expectComplete()
        .verify(PATIENCE);
  }

  private static Mono<StoreFailure> failureOf(Mono<?> call) {
    return call.then(Mono.<StoreFailure>empty())
        .onErrorResume(StoreFailure.Unavailable.class, Mono::just)
        .subscribeOn(THREADS_THAT_MUST_NOT_BLOCK);
  }

  /** Both ways again, for as long as it may take to notice that Redis is back. */
  private static void expectServed(RedisCaches caches) {
    put(caches)
        .then(caches.prices().findPrice(PriceCacheContract.RAIN))
        .subscribeOn(THREADS_THAT_MUST_NOT_BLOCK)
        .retryWhen(
            Retry.fixedDelay(200, Duration.ofMillis(100))
                .filter(StoreFailure.Unavailable.class::isInstance))
        .as(StepVerifier::create)
        .expectNextCount(1)
        .expectComplete()
        .verify(PATIENCE);
  }

  private static Mono<Void> put(RedisCaches caches) {
    return caches.prices().putAll(List.of(PriceCacheContract.rainAt(40, NOON)));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String processOf(String url) {
    try (RedisClient client = RedisClient.create(url)) {
      return client
          .connect()
          .sync()
          .info("server")
          .lines()
          .filter(line -> line.startsWith("process_id:"))
          .map(line -> line.substring("process_id:".length()).strip())
          .findFirst()
          .orElseThrow();
    }
  }

  private static void signal(String signal, String process) throws Exception {
    assertThat(new ProcessBuilder("kill", signal, process).start().waitFor()).isZero();
  }
}
