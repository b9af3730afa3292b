package ai.oddwons.adapter.out.postgres;

import java.time.Duration;

/**
 * How many connections are kept and how long they may work.
 *
 * @param least kept open, 0 or more
 * @param most open at once, 1 or more and not below {@code least}
 * @param longestLife a connection this old is replaced
 * @param longestWait how long a caller waits for a connection
 * @param longestStatement the server cancels a statement after this time
 * @param application the name that the server shows for our connections
 */
public record PoolSettings(
    int least,
    int most,
    Duration longestLife,
    Duration longestWait,
    Duration longestStatement,
    String application) {
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  public PoolSettings {
    if (least < 0 || most < 1 || most < least) {
      throw new IllegalArgumentException("a pool of %d to %d connections".formatted(least, most));
    }
  }

  /** For what serves people: many short statements at once, none of which may hang. */
  public static PoolSettings forService() {
    return new PoolSettings(
        5, 20, HALF_HOUR, Duration.ofSeconds(10), Duration.ofSeconds(30), "oddwons");
  }

  /** For a job that runs and exits: few statements at once, some of them long. */
  public static PoolSettings forJob() {
    return new PoolSettings(
        1, 6, HALF_HOUR, Duration.ofSeconds(30), Duration.ofMinutes(5), "oddwons-job");
  }
}
