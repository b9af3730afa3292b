package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Readings;

/** The test that looks at what is traded: by number of trades where they are counted. */
final class VolumeTests {
  /** How much of its own past a market needs before a burst can be told, faded by age. */
  private static final float WARM_SECONDS = 8 * 3_600;

  private final Detectors detectors;
  private final Judge judge;

  VolumeTests(Detectors detectors, Judge judge) {
    this.detectors = detectors;
    this.judge = judge;
  }

  /**
   * Takes the counters of a reading.
   *
   * @param step seconds since the last one
   * @return false when a counter fell
   */
  boolean run(Readings readings, int row, int step, TestSink sink) {
    int slot = readings.slot(row);
    float volume = detectors.volume.takeVolume(slot, readings, row);
    float trades = detectors.volume.takeTrades(slot, readings, row);
    if (volume >= 0) {
      detectors.volumes.take(slot, volume, readings.second(row), step);
    }
    if (trades >= 0) {
      detectors.trades.take(slot, trades, readings.second(row), step);
      test(slot, detectors.trades, true, sink);
    } else if (volume >= 0) {
      test(slot, detectors.volumes, false, sink);
    }
    return !(volume < 0 || trades < 0);
  }

  private void test(int slot, BurstDetector detector, boolean counted, TestSink sink) {
    if (detector.knownSeconds(slot) < WARM_SECONDS) {
      return;
    }
    int stratum = Strata.ofVolume(detector.activeReadingsPerDay(slot), counted);
    judge.judge(slot, PatternKind.VOLUME_BURST, stratum, detector.statistic(slot), sink);
  }
}
