package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Call;
import ai.oddwons.simulator.http.Gate;
import ai.oddwons.simulator.http.TokenBucket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Budgets per ten seconds, as the venue's page of limits lists them. They overlap: a call pays into
 * each that it falls under, or, where it is refused, into none. Gamma and CLOB make the caller
 * wait, and refuse only when the wait would be longer than {@link #LONGEST_WAIT}; Data refuses at
 * once.
 */
public final class PolymarketGate {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final double WINDOW_SECONDS = 10;

  private final InstantSource clock;
  private final List<Budget> gamma;
  private final List<Budget> clob;
  private final List<Budget> data;

  public PolymarketGate(InstantSource clock) {
    this.clock = clock;
    Budget all = budget(15_000);
    gamma =
        List.of(
            all,
            budget(4_000),
            budget(500, "/events"),
            budget(300, "/markets"),
            budget(900, "/events", "/markets"),
            budget(350, "/public-search"),
            budget(200, "/tags"),
            budget(200, "/comments"));
    clob =
        List.of(
            all,
            budget(9_000),
            budget(1_500, "/book"),
            budget(1_500, "/price"),
            budget(1_500, "/midpoint"),
            budget(500, "/books"),
            budget(500, "/prices"),
            budget(500, "/midpoints"),
            budget(1_000, "/prices-history"),
            budget(200, "/tick-size"),
            budget(100, "/ok"));
    data =
        List.of(
            all,
            budget(1_000),
            budget(200, "/trades", "/v2/trades"),
            budget(150, "/positions", "/v2/positions"),
            budget(200, "/v2/prices-history"));
  }

  /**
   * What a group of paths may be asked in ten seconds.
   *
   * @param paths with all that is below them; none for every path
   */
  private record Budget(List<String> paths, TokenBucket bucket) {
    boolean meters(String path) {
      return paths.isEmpty()
          || paths.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
    }
  }

  private Budget budget(int limit, String... paths) {
    return new Budget(List.of(paths), new TokenBucket(clock, limit, limit / WINDOW_SECONDS));
  }

  public Gate gamma() {
    return call -> delayed(gamma, call);
  }

  public Gate clob() {
    return call -> delayed(clob, call);
  }

  public Gate data() {
    return call ->
        pay(data, call, Duration.ZERO) == null
            ? new Gate.Verdict(Duration.ZERO, PolymarketFaults.dataTooMany())
            : Gate.Verdict.PASS;
  }

  private Gate.Verdict delayed(List<Budget> budgets, Call call) {
    Duration wait = pay(budgets, call, LONGEST_WAIT);
    return wait == null
        ? new Gate.Verdict(Duration.ZERO, PolymarketFaults.tooMany())
        : new Gate.Verdict(wait, null);
  }

  /** How long the fullest budget makes the call wait; null, and nothing paid, when too long. */
  private synchronized @Nullable Duration pay(List<Budget> budgets, Call call, Duration most) {
    List<TokenBucket> owed =
        budgets.stream().filter(budget -> budget.meters(call.path())).map(Budget::bucket).toList();
    Duration wait =
        owed.stream()
            .map(bucket -> bucket.waitFor(1))
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    if (wait.compareTo(most) > 0) {
      return null;
    }
    owed.forEach(bucket -> bucket.take(1));
    return wait;
  }
}
