package ai.oddwons.adapter.in.web.guard;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A token bucket per caller, kept as one number: the moment at which the bucket will be full again
 * (GCRA). Callers whose bucket is full are forgotten when room is needed; when even then there is
 * none, new callers share one bucket, so that memory stays bounded under any flood. Safe for all
 * threads.
 */
final class RateLimiter {
  /** About three megabytes when full. */
  static final int MOST_CALLERS = 20_000;

  private static final long MICROS_PER_SECOND = 1_000_000L;
  private static final long MICROS_PER_MILLI = 1_000L;
  private static final long NANOS_PER_MICRO = 1_000L;
  private static final String OVERFLOW = "overflow";

  private final InstantSource clock;
  private final int burst;
  private final long microsPerToken;
  private final int mostCallers;
  private final Map<String, Long> fullAtMicros = new ConcurrentHashMap<>();
  private final AtomicLong sweptAtMicros = new AtomicLong();

  /**
   * @param perSecond tokens that come back each second, 1 to 1,000,000
   * @param burst tokens of a full bucket, 1 or more
   */
  RateLimiter(InstantSource clock, int perSecond, int burst, int mostCallers) {
    this.clock = clock;
    this.burst = burst;
    this.microsPerToken = MICROS_PER_SECOND / perSecond;
    this.mostCallers = mostCallers;
  }

  /** Takes a token if there is one. */
  Decision take(String caller) {
    long now = clock.millis() * MICROS_PER_MILLI;
    long capacity = burst * microsPerToken;
    String bucket = bucketOf(caller, now);
    boolean[] taken = new boolean[1];
    long fullAt =
        fullAtMicros.compute(
            bucket,
            (key, before) -> {
              long base = before == null ? now : Math.max(before, now);
              taken[0] = base + microsPerToken - now <= capacity;
              return taken[0] ? base + microsPerToken : base;
            });
    return decision(taken[0], fullAt - now, capacity);
  }

  /** How many callers are remembered. */
  int callers() {
    return fullAtMicros.size();
  }

  private Decision decision(boolean taken, long missing, long capacity) {
    Duration nextToken = taken ? Duration.ZERO : micros(missing + microsPerToken - capacity);
    return new Decision(
        taken, Math.max(0, (capacity - missing) / microsPerToken), micros(missing), nextToken);
  }

  private String bucketOf(String caller, long now) {
    if (fullAtMicros.size() < mostCallers || fullAtMicros.containsKey(caller)) {
      return caller;
    }
    forgetTheIdle(now);
    return fullAtMicros.size() < mostCallers ? caller : OVERFLOW;
  }

  /** At most once a second: it reads the whole map. */
  private void forgetTheIdle(long now) {
    long before = sweptAtMicros.get();
    if (now - before >= MICROS_PER_SECOND && sweptAtMicros.compareAndSet(before, now)) {
      fullAtMicros.values().removeIf(fullAt -> fullAt <= now);
    }
  }

  private static Duration micros(long micros) {
    return Duration.ofNanos(micros * NANOS_PER_MICRO);
  }

  /**
   * What came of asking for a token.
   *
   * @param remaining tokens left
   * @param untilFull when all tokens are back
   * @param untilNext when the next token is there; zero when one was taken
   */
  record Decision(boolean taken, long remaining, Duration untilFull, Duration untilNext) {}
}
