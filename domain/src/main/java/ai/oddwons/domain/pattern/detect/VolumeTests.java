package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.Readings;

/** The test that looks at what is traded: by number of trades where they are counted. */
final class VolumeTests {
  private final Detectors detectors;
  private final Judge judge;
  private final NoteCounts notes;
  private final float[] volumes = new float[Batch.MOST];
  private final float[] trades = new float[Batch.MOST];
  private final int[] strata = new int[Batch.MOST];

  VolumeTests(Detectors detectors, Judge judge, NoteCounts notes) {
    this.detectors = detectors;
    this.judge = judge;
    this.notes = notes;
  }

  /** Takes the counters of a batch, and judges what was traded. */
  void run(Readings readings, Batch batch) {
    count(readings, batch);
    detectors.volumes.take(readings, batch, volumes);
    detectors.trades.take(readings, batch, trades);
    test(batch);
  }

  private void count(Readings readings, Batch batch) {
    for (int i = 0; i < batch.size(); i++) {
      volumes[i] = detectors.volume.takeVolume(batch.slot(i), readings, batch.row(i));
      trades[i] = detectors.volume.takeTrades(batch.slot(i), readings, batch.row(i));
      if (volumes[i] < 0 || trades[i] < 0) {
        notes.add(ReadingNote.COUNTER_FELL);
      }
    }
  }

  private void test(Batch batch) {
    float[] bursts = judge.column(PatternKind.VOLUME_BURST);
    for (int i = 0; i < batch.size(); i++) {
      boolean counted = trades[i] >= 0;
      bursts[i] =
          counted || volumes[i] >= 0
              ? statistic(batch, i, counted ? detectors.trades : detectors.volumes, counted)
              : Float.NaN;
    }
    judge.judge(PatternKind.VOLUME_BURST, batch, strata);
  }

  private float statistic(Batch batch, int i, BurstDetector detector, boolean counted) {
    int slot = batch.slot(i);
    if (detector.knownSeconds(slot) < BurstDetector.WARM_SECONDS) {
      return Float.NaN;
    }
    strata[i] = Strata.ofVolume(detector.activeReadingsPerDay(slot), counted);
    return detector.statistic(slot);
  }
}
