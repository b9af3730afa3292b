package ai.oddwons.adapter.out.redis;

import java.time.Duration;

/**
 * How Redis is used.
 *
 * @param timeout how long one command, one flush or one attempt to connect may take, above zero
 * @param priceLife how long a price is kept, above zero; at least two collection cycles, so that
 *     one missed run loses nothing
 * @param batchSize how many markets are written in one flush, above zero; what bounds the memory
 */
public record RedisSettings(RedisUrl url, Duration timeout, Duration priceLife, int batchSize) {
  private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration USUAL_PRICE_LIFE = Duration.ofMinutes(40);
  private static final int USUAL_BATCH_SIZE = 500;

  public RedisSettings {
    if (!timeout.isPositive() || !priceLife.isPositive() || batchSize < 1) {
      throw new IllegalArgumentException(
          "timeout %s, price life %s and batch size %d must be above zero"
              .formatted(timeout, priceLife, batchSize));
    }
  }

  /** Two seconds of patience, prices for forty minutes, 500 markets a flush. */
  public static RedisSettings defaults(RedisUrl url) {
    return new RedisSettings(url, USUAL_TIMEOUT, USUAL_PRICE_LIFE, USUAL_BATCH_SIZE);
  }

  public RedisSettings withTimeout(Duration changed) {
    return new RedisSettings(url, changed, priceLife, batchSize);
  }

  public RedisSettings withPriceLife(Duration changed) {
    return new RedisSettings(url, timeout, changed, batchSize);
  }

  public RedisSettings withBatchSize(int changed) {
    return new RedisSettings(url, timeout, priceLife, changed);
  }
}
