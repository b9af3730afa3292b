package ai.oddwons.application.usecase;

import ai.oddwons.domain.record.CaseTiming;
import java.time.Duration;

/**
 * How what became of patterns is found out.
 *
 * @param lease how long a run that has fallen silent keeps its lock, above 0
 * @param batch how many outcomes are found out at a time, above 0
 */
public record SettleSettings(CaseTiming timing, Duration lease, int batch) {

  /** As the service runs. */
  public static final SettleSettings USUAL =
      new SettleSettings(CaseTiming.USUAL, Duration.ofSeconds(90), 1_000);

  public SettleSettings {
    Setting.requireLonger("lease", lease);
    Setting.requireOneOrMore("batch", batch);
  }
}
