package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Call;
import ai.oddwons.simulator.http.Gate;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.http.Tier;
import ai.oddwons.simulator.http.TokenBucket;
import java.time.Duration;
import java.time.InstantSource;

/** One token bucket for all reads; an empty one answers 429 with nothing but the error. */
public final class KalshiGate implements Gate {
  private static final int COST = 10;

  private final TokenBucket bucket;

  /**
   * @param clock real time, whatever time it is in the universe
   */
  public KalshiGate(Tier tier, InstantSource clock) {
    this.bucket = new TokenBucket(clock, tier.capacity(), tier.tokensPerSecond());
  }

  @Override
  public Verdict admit(Call call) {
    return bucket.tryTake(COST) ? Verdict.PASS : new Verdict(Duration.ZERO, tooMany());
  }

  public static Reply tooMany() {
    return Reply.json(429, "{\"error\":\"too many requests\"}");
  }
}
