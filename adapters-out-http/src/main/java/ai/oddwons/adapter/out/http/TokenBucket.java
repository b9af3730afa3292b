package ai.oddwons.adapter.out.http;

import java.time.Duration;
import reactor.core.publisher.Mono;

/**
 * What a venue lets us ask within one of its metering scopes. Holds up to {@code capacity} tokens
 * and refills evenly; a caller pays before it asks and waits, without blocking a thread, while the
 * bucket is short. Callers are served in the order they came. One bucket per scope, shared by all
 * who use it; safe for any number of threads.
 *
 * <p>Tokens of a caller that gives up while it waits are not paid back: those behind it already
 * have their turns.
 */
public final class TokenBucket {
  private final String scope;
  private final Limit limit;
  private final Timing timing;
  private final long nanosPerToken;
  private final long nanosToFill;

  /** When the bucket will be full again, on the clock of {@link Timing#nanoTime}. */
  private long fullAt;

  /**
   * A venue's published figures.
   *
   * @param capacity the largest burst in tokens, 1 or more
   * @param refill tokens added {@code per} stretch of time, 1 or more
   */
  public record Limit(long capacity, long refill, Duration per) {
    public Limit {
      if (capacity < 1 || refill < 1 || per.isNegative() || per.isZero()) {
        throw new IllegalArgumentException(
            "not a limit: %d tokens, %d per %s".formatted(capacity, refill, per));
      }
    }
  }

  public TokenBucket(String scope, Limit limit, Timing timing) {
    this.scope = scope;
    this.limit = limit;
    this.timing = timing;
    // Rounded up: a hair slower than allowed, never faster.
    nanosPerToken = Math.ceilDiv(limit.per().toNanos(), limit.refill());
    nanosToFill = Math.multiplyExact(nanosPerToken, limit.capacity());
    fullAt = timing.nanoTime().getAsLong();
  }

  public String scope() {
    return scope;
  }

  /** Completes when the tokens are paid. Throws when a full bucket could not pay them. */
  public Mono<Void> pay(int tokens) {
    if (tokens > limit.capacity()) {
      throw new IllegalArgumentException(
          "%d tokens never fit into %s of %d".formatted(tokens, scope, limit.capacity()));
    }
    return Mono.defer(() -> {
      long wait = reserve(tokens);
      return wait == 0
          ? Mono.empty()
          : Mono.delay(Duration.ofNanos(wait), timing.scheduler()).then();
    });
  }

  /**
   * The venue says that the bucket is empty: whatever we counted, nobody asks before {@code pause}
   * is over and the first token is back.
   */
  public synchronized void drain(Duration pause) {
    long emptyAt = timing.nanoTime().getAsLong() + pause.toNanos();
    fullAt = laterOf(fullAt, emptyAt + nanosToFill);
  }

  /** Takes the tokens, possibly from the future, and says how many nanoseconds off that is. */
  private synchronized long reserve(int tokens) {
    long now = timing.nanoTime().getAsLong();
    fullAt = laterOf(fullAt, now) + tokens * nanosPerToken;
    return Math.max(0, fullAt - now - nanosToFill);
  }

  /** Nano clocks may overflow, so they are compared by difference. */
  private static long laterOf(long one, long other) {
    return one - other >= 0 ? one : other;
  }
}
