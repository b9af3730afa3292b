package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.HttpSettings;
import ai.oddwons.adapter.out.http.RetryPolicy;
import ai.oddwons.adapter.out.http.TokenBucket;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to talk to Kalshi.
 *
 * @param http the base address includes the path prefix {@code /trade-api/v2}
 * @param key signs every request; null sends them unsigned, which all reads but perhaps those of
 *     books allow
 * @param limit of the one bucket from which all reads pay
 * @param tokensPerRequest what one read costs, and each item of a batch
 */
public record KalshiSettings(
    HttpSettings http,
    @Nullable KalshiKey key,
    RetryPolicy retry,
    TokenBucket.Limit limit,
    int tokensPerRequest,
    PageSizes pages) {
  public static final URI PRODUCTION = URI.create("https://external-api.kalshi.com/trade-api/v2");

  /** The Basic tier, in read tokens a second: twenty reads. */
  public static final int BASIC_TOKENS = 200;

  private static final int DEFAULT_COST = 10;

  /** The tiers up to Advanced save up three seconds' tokens, those above it one second's. */
  private static final int ADVANCED_TOKENS = 300;

  private static final int LONG_BURST_SECONDS = 3;

  public KalshiSettings {
    if (tokensPerRequest < 1 || tokensPerRequest > limit.capacity()) {
      throw new IllegalArgumentException(
          "a request of %d tokens never fits into %d"
              .formatted(tokensPerRequest, limit.capacity()));
    }
  }

  /** Unsigned, with the limits of the Basic tier. */
  public static KalshiSettings of(URI baseUrl) {
    return new KalshiSettings(
        HttpSettings.of(baseUrl),
        null,
        RetryPolicy.PATIENT,
        limitOf(BASIC_TOKENS),
        DEFAULT_COST,
        PageSizes.DEFAULT);
  }

  /**
   * The bucket of an account.
   *
   * @param tokensPerSecond the read budget of its tier, 1 or more
   */
  public static TokenBucket.Limit limitOf(int tokensPerSecond) {
    int burst = tokensPerSecond <= ADVANCED_TOKENS ? LONG_BURST_SECONDS : 1;
    return new TokenBucket.Limit(
        (long) tokensPerSecond * burst, tokensPerSecond, Duration.ofSeconds(1));
  }

  /**
   * How many items one batch asks for: it pays for each. One refill pays for it at the most, so
   * that nobody behind a batch, the health check above all, waits longer than that.
   */
  int itemsPerBatch() {
    long affordable = Math.min(limit.refill(), limit.capacity()) / tokensPerRequest;
    return (int) Math.clamp(affordable, 1, pages.tickers());
  }

  public KalshiSettings withKey(@Nullable KalshiKey other) {
    return new KalshiSettings(http, other, retry, limit, tokensPerRequest, pages);
  }

  public KalshiSettings withHttp(HttpSettings other) {
    return new KalshiSettings(other, key, retry, limit, tokensPerRequest, pages);
  }

  public KalshiSettings withRetry(RetryPolicy other) {
    return new KalshiSettings(http, key, other, limit, tokensPerRequest, pages);
  }

  public KalshiSettings withLimit(TokenBucket.Limit other) {
    return new KalshiSettings(http, key, retry, other, tokensPerRequest, pages);
  }

  public KalshiSettings withPages(PageSizes other) {
    return new KalshiSettings(http, key, retry, limit, tokensPerRequest, other);
  }

  /**
   * How much to ask for at once.
   *
   * @param events to a page, 1 to 200; each brings its markets along, so this bounds our memory
   * @param markets to a page of the second listing, 1 to 1,000
   * @param tickers named in one request, 1 to 100
   * @param candles in one answer, 1 to 10,000
   */
  public record PageSizes(int events, int markets, int tickers, int candles) {
    public static final PageSizes DEFAULT = new PageSizes(100, 1_000, 100, 10_000);

    public PageSizes {
      if (outside(events, 200)
          || outside(markets, 1_000)
          || outside(tickers, 100)
          || outside(candles, 10_000)) {
        throw new IllegalArgumentException(
            "page sizes beyond what Kalshi allows: %d events, %d markets, %d tickers, %d candles"
                .formatted(events, markets, tickers, candles));
      }
    }

    private static boolean outside(int size, int most) {
      return size < 1 || size > most;
    }
  }
}
