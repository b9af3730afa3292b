package ai.oddwons.application.usecase;

import ai.oddwons.domain.pattern.alarm.AlarmSettings;
import ai.oddwons.domain.pattern.score.ScoreModel;
import java.time.Duration;

/**
 * How detecting goes about it.
 *
 * @param alarms how few alarms there shall be
 * @param prior what scores rest on before there are cases of our own
 * @param lease how long a run that has fallen silent keeps its lock, above 0
 * @param memory from how far back a lost state is built anew, above 0
 * @param promptness a pattern found later than this after its reading is no call any more: it is
 *     counted and not kept; not negative
 * @param mostCycles how many collections one run judges; the next one goes on there; above 0
 * @param keepEvery after so many collections patterns and state are kept on the way, so that a run
 *     that is killed has not worked in vain; above 0
 * @param mostCases how many of the newest cases of a kind its score learns from, above 0
 */
public record DetectSettings(
    AlarmSettings alarms,
    ScoreModel prior,
    Duration lease,
    Duration memory,
    Duration promptness,
    int mostCycles,
    int keepEvery,
    int mostCases) {

  public DetectSettings {
    Setting.requireLonger("lease", lease);
    Setting.requireLonger("memory", memory);
    Setting.requireNotNegative("promptness", promptness);
    Setting.requireOneOrMore("mostCycles", mostCycles);
    Setting.requireOneOrMore("keepEvery", keepEvery);
    Setting.requireOneOrMore("mostCases", mostCases);
  }

  /** As the service runs, from what scores are to begin with. */
  public static DetectSettings usual(ScoreModel prior) {
    return new DetectSettings(
        AlarmSettings.DEFAULT,
        prior,
        Duration.ofSeconds(90),
        Duration.ofDays(7),
        Duration.ofHours(1),
        1_000,
        100,
        5_000);
  }
}
