package ai.oddwons.domain.pattern.alarm;

import java.time.Duration;

/**
 * How few alarms there shall be.
 *
 * @param falseDiscoveryRate which share of a cycle's alarms may be expected to be false, 0 to 1
 * @param coolDown how long an event stays silent after an alarm, unless the direction turns
 * @param perDay at most so many alarms a day (UTC), 1 or more
 * @param zonesPerDay at most so many sightings a day that rest on no test, 0 or more
 */
public record AlarmSettings(
    double falseDiscoveryRate, Duration coolDown, int perDay, int zonesPerDay) {
  public static final AlarmSettings DEFAULT =
      new AlarmSettings(0.10, Duration.ofHours(24), 1_000, 200);

  public AlarmSettings {
    if (!(falseDiscoveryRate > 0 && falseDiscoveryRate < 1) || perDay < 1 || zonesPerDay < 0) {
      throw new IllegalArgumentException("not alarm settings: " + falseDiscoveryRate);
    }
  }
}
