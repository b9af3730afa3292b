package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Readings;

/** All tests that look at the two sides of a quote. */
final class BookTests {
  private final Detectors detectors;
  private final Judge judge;

  BookTests(Detectors detectors, Judge judge) {
    this.detectors = detectors;
    this.judge = judge;
  }

  /**
   * Takes the quote of a reading.
   *
   * @param step seconds since the last one
   * @param warm whether to judge it, or only to learn from it
   */
  void run(Readings readings, int row, int step, boolean warm, TestSink sink) {
    int slot = readings.slot(row);
    float poor = detectors.liquidity.statistic(slot, readings, row);
    detectors.liquidity.learn(slot, readings, row, step);
    boolean traded = detectors.volumes.recent(slot) > 0 || detectors.trades.recent(slot) > 0;
    float still = detectors.stale.take(slot, readings, row, step, traded);
    float lean = detectors.imbalance.take(slot, readings, row, step);
    if (warm) {
      int stratum = stratum(slot);
      judge.judge(slot, PatternKind.LIQUIDITY_SHIFT, stratum, poor, sink);
      judge.judge(slot, PatternKind.STALE_QUOTE, stratum, still, sink);
      if (readings.bidSize(row) > 0 && readings.askSize(row) > 0) {
        judge.judge(slot, PatternKind.BOOK_IMBALANCE, stratum, lean, sink);
      }
    }
  }

  private int stratum(int slot) {
    float price = detectors.track.price(slot);
    return Strata.ofPrice(
        detectors.volumes.activeReadingsPerDay(slot), price, detectors.liquidity.usualSpread(slot));
  }
}
