package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Call;
import ai.oddwons.simulator.http.Gate;
import ai.oddwons.simulator.http.TokenBucket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Budgets per ten seconds and path. Gamma and CLOB make the caller wait, and refuse only when the
 * wait would be longer than {@link #LONGEST_WAIT}; Data refuses at once.
 */
public final class PolymarketGate {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final double WINDOW_SECONDS = 10;

  private final Map<String, TokenBucket> gamma = new LinkedHashMap<>();
  private final Map<String, TokenBucket> clob = new LinkedHashMap<>();
  private final Map<String, TokenBucket> data = new LinkedHashMap<>();

  public PolymarketGate(InstantSource clock) {
    put(gamma, clock, "", 4_000, "/events", 500, "/markets", 300, "/public-search", 350);
    put(gamma, clock, "/tags", 200);
    put(clob, clock, "/book", 1_500, "/price", 1_500, "/midpoint", 1_500, "/books", 500);
    put(clob, clock, "", 9_000, "/prices", 500, "/midpoints", 500, "/prices-history", 1_000);
    put(clob, clock, "/tick-size", 200, "/ok", 100);
    put(data, clock, "", 1_000, "/v2/trades", 200, "/v2/prices-history", 200);
  }

  private static void put(Map<String, TokenBucket> into, InstantSource clock, Object... limits) {
    for (int i = 0; i < limits.length; i += 2) {
      double limit = (Integer) limits[i + 1];
      into.put((String) limits[i], new TokenBucket(clock, limit, limit / WINDOW_SECONDS));
    }
  }

  public Gate gamma() {
    return call -> delayed(scope(gamma, call));
  }

  public Gate clob() {
    return call -> delayed(scope(clob, call));
  }

  public Gate data() {
    return call -> {
      TokenBucket bucket = scope(data, call);
      boolean free = bucket == null || bucket.tryTake(1);
      return free
          ? Gate.Verdict.PASS
          : new Gate.Verdict(Duration.ZERO, PolymarketFaults.dataTooMany());
    };
  }

  private static Gate.Verdict delayed(@Nullable TokenBucket bucket) {
    if (bucket == null) {
      return Gate.Verdict.PASS;
    }
    Duration wait = bucket.takeOnCredit(1, LONGEST_WAIT);
    return wait.compareTo(LONGEST_WAIT) > 0
        ? new Gate.Verdict(Duration.ZERO, PolymarketFaults.tooMany())
        : new Gate.Verdict(wait, null);
  }

  /** The budget of the path's first part, else of the whole surface. */
  private static @Nullable TokenBucket scope(Map<String, TokenBucket> budgets, Call call) {
    TokenBucket whole = budgets.get(call.path());
    if (whole != null) {
      return whole;
    }
    int slash = call.path().indexOf('/', 1);
    TokenBucket first = budgets.get(slash < 0 ? call.path() : call.path().substring(0, slash));
    return first == null ? budgets.get("") : first;
  }
}
