package ai.oddwons.application.usecase;

import java.time.Duration;

/**
 * How what became of patterns is found out.
 *
 * @param delay from a pattern to the first moment at which somebody could act on it: readings
 *     before that are no entry
 * @param patience how much later than a moment its venue may have been read for the reading to
 *     stand for that moment
 * @param lease how long a run that has fallen silent keeps its lock
 * @param batch how many outcomes are found out at a time
 */
public record SettleSettings(Duration delay, Duration patience, Duration lease, int batch) {

  /** As the service runs. */
  public static final SettleSettings USUAL =
      new SettleSettings(Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofSeconds(90), 1_000);
}
