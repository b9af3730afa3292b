package ai.oddwons.simulator.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Tokens that refill with real time; safe for many threads. */
public final class TokenBucket {
  private static final double NANOS = 1e9;

  private final InstantSource clock;
  private final double capacity;
  private final double perSecond;
  private double tokens;
  private Instant filled;

  public TokenBucket(InstantSource clock, double capacity, double perSecond) {
    this.clock = clock;
    this.capacity = capacity;
    this.perSecond = perSecond;
    this.tokens = capacity;
    this.filled = clock.instant();
  }

  /** Takes tokens if they are there. */
  public synchronized boolean tryTake(double wanted) {
    refill();
    if (tokens < wanted) {
      return false;
    }
    tokens -= wanted;
    return true;
  }

  /** How long to wait until the tokens would be there; takes none. */
  public synchronized Duration waitFor(double wanted) {
    refill();
    double missing = wanted - tokens;
    return missing <= 0 ? Duration.ZERO : nanos(missing / perSecond);
  }

  /** Takes tokens, on credit where they are not there. */
  public synchronized void take(double wanted) {
    refill();
    tokens -= wanted;
  }

  private void refill() {
    Instant now = clock.instant();
    double passed = Duration.between(filled, now).toNanos() / NANOS;
    tokens = Math.min(capacity, tokens + Math.max(0, passed) * perSecond);
    filled = now;
  }

  private static Duration nanos(double seconds) {
    return Duration.ofNanos((long) (seconds * NANOS));
  }
}
