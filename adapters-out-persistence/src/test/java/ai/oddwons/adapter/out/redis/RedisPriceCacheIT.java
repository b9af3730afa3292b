package ai.oddwons.adapter.out.redis;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.PriceCache;
import ai.oddwons.application.port.out.PriceCacheContract;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.ReferencePrice;
import ai.oddwons.domain.pricing.TradedVolume;
import ai.oddwons.domain.pricing.VolumeUnit;
import ai.oddwons.embedded.RedisAddress;
import ai.oddwons.embedded.testing.SharedTestStores;
import io.lettuce.core.AclSetuserArgs;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.output.StatusOutput;
import io.lettuce.core.protocol.CommandArgs;
import io.lettuce.core.protocol.CommandType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

/** The contract on a real Redis, and what only Redis can show. */
final class RedisPriceCacheIT implements PriceCacheContract {
  private static final int BATCH = 100;
  private static final Duration LIFE = Duration.ofMinutes(40);

  private static RedisSettings settings;
  private static RedisCaches caches;
  private static RedisClient client;
  private static RedisCommands<String, String> redis;

  @BeforeAll
  static void openOnAFreshDatabase() {
    RedisAddress address = SharedTestStores.get().freshRedis();
    settings = RedisSettings.defaults(RedisUrl.parse(address.url())).withBatchSize(BATCH);
    caches = RedisCaches.open(settings, InstantSource.system());
    client = RedisClient.create(address.url());
    StatefulRedisConnection<String, String> connection = client.connect();
    redis = connection.sync();
  }

  @AfterAll
  static void close() {
    client.shutdown();
    caches.close();
  }

  @BeforeEach
  void empty() {
    redis.flushdb();
  }

  @Override
  public PriceCache cache() {
    return caches.prices();
  }

  @Test
  void putAllShouldWriteTheHashThatOthersRead() {
    put(PriceCacheContract.rainAt(40, NOON));

    assertThat(redis.hgetall("price:kalshi:KXRAIN-26NOV20"))
        .isEqualTo(
            Map.of(
                "price", "0.4",
                "price_source", "mid",
                "volume", "1200",
                "volume_unit", "contracts",
                "updated", "2026-11-20T12:00:00.123456789Z"));
  }

  @Test
  void putAllShouldGiveEachPriceItsLife() {
    put(PriceCacheContract.rainAt(40, NOON));

    assertThat(redis.pttl("price:kalshi:KXRAIN-26NOV20"))
        .isBetween(LIFE.minusMinutes(1).toMillis(), LIFE.toMillis());
  }

  @Test
  void findPriceShouldBeEmptyForAHashOfSomebodyElse() {
    redis.hset("price:kalshi:KXRAIN-26NOV20", Map.of("price", "a lot", "updated", "now"));

    cache().findPrice(RAIN).as(StepVerifier::create).expectComplete().verify(PATIENCE);
  }

  @Test
  void findPriceShouldFailAsRefusedOnAKeyOfAnotherKind() {
    redis.set("price:kalshi:KXRAIN-26NOV20", "0.4");

    cache()
        .findPrice(RAIN)
        .as(StepVerifier::create)
        .expectError(StoreFailure.Refused.class)
        .verify(PATIENCE);
  }

  @Test
  void putAllShouldNotReadAheadOfWhatRedisTakes() {
    NumberedPrices prices = new NumberedPrices(100_000);
    pauseWrites();
    try (RedisCaches waiting = RedisCaches.open(settings, InstantSource.system())) {
      waiting
          .prices()
          .putAll(prices)
          .as(StepVerifier::create)
          .expectError(StoreFailure.Unavailable.class)
          .verify(PATIENCE);
    } finally {
      resumeWrites();
    }

    assertThat(prices.read()).isBetween(1, 3 * BATCH);
  }

  @Test
  void oneConnectionShouldReadAndOneWriteInTheNameOfTheUser() {
    RedisUrl url = settings.url();
    redis.aclSetuser(
        "reader", AclSetuserArgs.Builder.on().addPassword("s3cret").allKeys().allCommands());
    RedisUrl asReader =
        new RedisUrl(false, url.host(), url.port(), "reader", "s3cret", url.database());
    try (RedisCaches theirs =
        RedisCaches.open(RedisSettings.defaults(asReader), InstantSource.system())) {
      PriceCache.LatestPrice price = PriceCacheContract.rainAt(40, NOON);
      theirs
          .prices()
          .putAll(List.of(price))
          .then(theirs.prices().findPrice(RAIN))
          .as(StepVerifier::create)
          .expectNext(price)
          .expectComplete()
          .verify(PATIENCE);

      assertThat(redis.clientList().lines().filter(line -> line.contains(" user=reader ")))
          .hasSize(2)
          .allMatch(line -> line.contains(" db=" + url.database() + " "));
    } finally {
      redis.aclDeluser("reader");
    }
  }

  private static void pauseWrites() {
    redis.dispatch(
        CommandType.CLIENT,
        new StatusOutput<>(StringCodec.UTF8),
        new CommandArgs<>(StringCodec.UTF8).add("PAUSE").add(60_000).add("WRITE"));
  }

  private static void resumeWrites() {
    redis.dispatch(
        CommandType.CLIENT,
        new StatusOutput<>(StringCodec.UTF8),
        new CommandArgs<>(StringCodec.UTF8).add("UNPAUSE"));
  }

  private void put(PriceCache.LatestPrice price) {
    cache().putAll(List.of(price)).as(StepVerifier::create).expectComplete().verify(PATIENCE);
  }

  /** Makes its prices when they are read, and counts how many were. */
  private static final class NumberedPrices extends AbstractList<PriceCache.LatestPrice> {
    private final int size;
    private final AtomicInteger read = new AtomicInteger();

    NumberedPrices(int size) {
      this.size = size;
    }

    @Override
    public PriceCache.LatestPrice get(int index) {
      read.incrementAndGet();
      return new PriceCache.LatestPrice(
          new MarketId(RAIN.platform(), "KXRAIN-26NOV20-T" + index),
          new ReferencePrice(Price.ofMicros(index), ReferencePrice.Source.MID),
          new TradedVolume(Quantity.ofShares(index), VolumeUnit.CONTRACTS),
          NOON);
    }

    @Override
    public int size() {
      return size;
    }

    int read() {
      return read.get();
    }
  }
}
