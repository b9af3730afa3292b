package ai.oddwons.application.usecase;

import java.time.Duration;

/**
 * How collecting goes about it.
 *
 * @param cycle how often a run is expected; a longer pause is a gap
 * @param lease how long a run that has fallen silent keeps its lock
 * @param mostEndings how many markets that left the listing are looked up in one run
 */
public record CollectSettings(Duration cycle, Duration lease, int mostEndings) {
  public static final CollectSettings DEFAULT =
      new CollectSettings(Duration.ofMinutes(15), Duration.ofSeconds(90), 5_000);
}
