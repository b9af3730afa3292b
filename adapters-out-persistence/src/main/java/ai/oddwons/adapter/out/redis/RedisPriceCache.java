package ai.oddwons.adapter.out.redis;

import ai.oddwons.application.port.out.PriceCache;
import ai.oddwons.domain.market.MarketId;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Prices in Redis, each a hash with a limited life; see {@link PriceHash}. Thread-safe.
 *
 * <p>Reads go through Spring Data. Writes go to Lettuce itself: Spring Data's reactive commands
 * have no pipeline that is flushed as a whole.
 */
final class RedisPriceCache implements PriceCache {
  private static final int BATCHES_MADE_AHEAD = 1;

  private final RedisReads reads;
  private final RedisLine<String> writes;
  private final Duration life;
  private final int batchSize;

  /**
   * @param writes a line of its own that does not flush itself, so that a batch goes out as a whole
   *     and no read waits behind it
   */
  RedisPriceCache(RedisReads reads, RedisLine<String> writes, Duration life, int batchSize) {
    this.reads = reads;
    this.writes = writes;
    this.life = life;
    this.batchSize = batchSize;
  }

  /** One batch at a time is on its way, so the memory does not grow with the number of prices. */
  @Override
  public Mono<Void> putAll(List<LatestPrice> prices) {
    return Flux.fromIterable(prices)
        .buffer(batchSize)
        .concatMap(
            batch -> writes.pipeline(commands -> commandsFor(batch, commands)), BATCHES_MADE_AHEAD)
        .then()
        .checkpoint("redis.putAll");
  }

  @Override
  public Mono<LatestPrice> findPrice(MarketId market) {
    return reads
        .ask(template ->
            template
                .<String, String>opsForHash()
                .entries(PriceHash.keyOf(market))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue))
        .mapNotNull(fields -> PriceHash.tryParse(market, fields).orElse(null))
        .checkpoint("redis.findPrice");
  }

  private List<CompletionStage<?>> commandsFor(
      List<LatestPrice> batch, RedisAsyncCommands<String, String> commands) {
    List<CompletionStage<?>> answers = new ArrayList<>();
    batch.forEach(latest -> write(latest, commands, answers));
    return answers;
  }

  private void write(
      LatestPrice latest,
      RedisAsyncCommands<String, String> commands,
      List<CompletionStage<?>> answers) {
    String key = PriceHash.keyOf(latest.market());
    Map<String, String> fields = PriceHash.fieldsOf(latest);
    String[] absent = PriceHash.fieldsAbsentFrom(fields);
    if (absent.length > 0) {
      answers.add(commands.hdel(key, absent));
    }
    answers.add(commands.hset(key, fields));
    answers.add(commands.pexpire(key, life));
  }
}
