package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.Readings;

/** All tests that look at the price. */
final class PriceTests {
  /** One in a thousand: a jump worth watching for its reversal, a drift that has been told. */
  private static final float NOTABLE_DECADES = 3;

  private final Detectors detectors;
  private final Judge judge;
  private final NoteCounts notes;
  private final boolean[] moved = new boolean[Batch.MOST];
  private final boolean[] tested = new boolean[Batch.MOST];
  private final int[] strata = new int[Batch.MOST];

  PriceTests(Detectors detectors, Judge judge, NoteCounts notes) {
    this.detectors = detectors;
    this.judge = judge;
    this.notes = notes;
  }

  /** Takes the prices of a batch, and judges those of warm markets against those before them. */
  void run(Readings readings, Batch batch) {
    take(readings, batch);
    stratify(batch);
    jump(batch);
    drift(batch);
    lastDay(batch);
    detectors.scale.learn(batch, moved);
  }

  private void take(Readings readings, Batch batch) {
    for (int i = 0; i < batch.size(); i++) {
      int slot = batch.slot(i);
      boolean priced = detectors.track.take(slot, readings, batch.row(i));
      moved[i] = priced && detectors.track.steps(slot) > 1;
      tested[i] = moved[i] && (batch.isWarm(i) || detectors.past.isWarm(slot));
      if (!priced) {
        notes.add(ReadingNote.NO_PRICE);
      } else if (!moved[i]) {
        detectors.restartMoves(slot);
      }
    }
  }

  private void stratify(Batch batch) {
    PriceTrack track = detectors.track;
    for (int i = 0; i < batch.size(); i++) {
      int slot = batch.slot(i);
      strata[i] =
          Strata.ofPrice(
              detectors.volumes.activeReadingsPerDay(slot), track.price(slot), track.spread(slot));
    }
  }

  private void jump(Batch batch) {
    detectors.reversal.judge(batch, tested, judge.column(PatternKind.REVERSAL));
    detectors.jump.judge(batch, tested, judge.column(PatternKind.PRICE_JUMP));
    float[] back = judge.judge(PatternKind.REVERSAL, batch, strata);
    float[] jump = judge.judge(PatternKind.PRICE_JUMP, batch, strata);
    for (int i = 0; i < batch.size(); i++) {
      if (back[i] >= NOTABLE_DECADES) {
        detectors.reversal.restart(batch.slot(i));
      }
      // A jump that is rather a reversal leaves the jump before it for the witness to tell of.
      if (jump[i] >= NOTABLE_DECADES && !(back[i] >= jump[i])) {
        watch(batch.slot(i));
      }
    }
  }

  private void watch(int slot) {
    detectors.reversal.watch(slot, detectors.track.price(slot, detectors.jump.furthest(slot)));
  }

  private void drift(Batch batch) {
    detectors.drift.take(batch, tested, judge.column(PatternKind.SLOW_DRIFT));
    float[] drift = judge.judge(PatternKind.SLOW_DRIFT, batch, strata);
    for (int i = 0; i < batch.size(); i++) {
      if (drift[i] >= NOTABLE_DECADES) {
        detectors.drift.restart(batch.slot(i));
      }
    }
  }

  private void lastDay(Batch batch) {
    float[] wandered = judge.column(PatternKind.EXPIRY_DRIFT);
    float[] entered = judge.column(PatternKind.LONGSHOT_ZONE);
    for (int i = 0; i < batch.size(); i++) {
      int slot = batch.slot(i);
      boolean last = tested[i] && detectors.expiry.isLastDay(slot);
      wandered[i] = last ? detectors.expiry.drift(slot) : Float.NaN;
      entered[i] = last ? onset(detectors.expiry.entersLongshotZone(slot)) : Float.NaN;
    }
    judge.judge(PatternKind.EXPIRY_DRIFT, batch, strata);
    judge.judge(PatternKind.LONGSHOT_ZONE, batch, strata);
  }

  private static float onset(boolean begins) {
    return begins ? 1 : 0;
  }
}
