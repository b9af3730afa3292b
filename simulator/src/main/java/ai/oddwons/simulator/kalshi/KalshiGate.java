package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Call;
import ai.oddwons.simulator.http.Gate;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.http.Tier;
import ai.oddwons.simulator.http.TokenBucket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/**
 * One token bucket for all reads; an empty one answers 429 with nothing but the error. Batches are
 * billed for each ticker they name, all at once: one that no full bucket could pay is always
 * refused.
 */
public final class KalshiGate implements Gate {
  private static final int COST = 10;

  /** Paths of batches, and the parameter that names their items. */
  private static final Map<String, String> BATCHES =
      Map.of("/markets/orderbooks", "tickers", "/markets/candlesticks", "market_tickers");

  private final TokenBucket bucket;

  /**
   * @param clock real time, whatever time it is in the universe
   */
  public KalshiGate(Tier tier, InstantSource clock) {
    this.bucket = new TokenBucket(clock, tier.capacity(), tier.tokensPerSecond());
  }

  @Override
  public Verdict admit(Call call) {
    return bucket.tryTake(cost(call)) ? Verdict.PASS : new Verdict(Duration.ZERO, tooMany());
  }

  private static int cost(Call call) {
    String items = BATCHES.get(call.path());
    return items == null ? COST : COST * Math.max(1, call.query().all(items).size());
  }

  public static Reply tooMany() {
    return Reply.json(429, "{\"error\":\"too many requests\"}");
  }
}
