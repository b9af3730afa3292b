package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.Readings;

/** All tests that look at the two sides of a quote. */
final class BookTests {
  private final Detectors detectors;
  private final Judge judge;
  private final int[] strata = new int[Batch.MOST];
  private final boolean[] traded = new boolean[Batch.MOST];

  BookTests(Detectors detectors, Judge judge) {
    this.detectors = detectors;
    this.judge = judge;
  }

  /** Takes the quotes of a batch: those of warm markets are judged, all are learnt from. */
  void run(Readings readings, Batch batch) {
    detectors.liquidity.take(readings, batch, column(PatternKind.LIQUIDITY_SHIFT));
    stratify(batch);
    detectors.stale.take(readings, batch, traded(batch), column(PatternKind.STALE_QUOTE));
    detectors.imbalance.take(readings, batch, column(PatternKind.BOOK_IMBALANCE));
    judge(PatternKind.LIQUIDITY_SHIFT, batch);
    judge(PatternKind.STALE_QUOTE, batch);
    judge(PatternKind.BOOK_IMBALANCE, batch);
  }

  private float[] column(PatternKind kind) {
    return judge.column(kind);
  }

  private void stratify(Batch batch) {
    for (int i = 0; i < batch.size(); i++) {
      int slot = batch.slot(i);
      strata[i] =
          Strata.ofBook(
              detectors.volumes.activeReadingsPerDay(slot),
              detectors.track.price(slot),
              detectors.liquidity.usualLogSpread(slot));
    }
  }

  private boolean[] traded(Batch batch) {
    for (int i = 0; i < batch.size(); i++) {
      int slot = batch.slot(i);
      traded[i] = detectors.volumes.recent(slot) > 0 || detectors.trades.recent(slot) > 0;
    }
    return traded;
  }

  private void judge(PatternKind kind, Batch batch) {
    float[] statistics = judge.column(kind);
    for (int i = 0; i < batch.size(); i++) {
      statistics[i] = batch.isWarm(i) ? statistics[i] : Float.NaN;
    }
    judge.judge(kind, batch, strata);
  }
}
