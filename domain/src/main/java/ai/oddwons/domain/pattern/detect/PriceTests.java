package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.PatternKind;

/** All tests that look at the price. */
final class PriceTests {
  /** One in a thousand: a jump worth watching for its reversal, a drift that has been told. */
  private static final float NOTABLE_DECADES = 3;

  private final Detectors detectors;
  private final Judge judge;

  PriceTests(Detectors detectors, Judge judge) {
    this.detectors = detectors;
    this.judge = judge;
  }

  /** Judges the present price against those before it; there must be one. */
  void run(int slot, TestSink sink) {
    int stratum = stratum(slot);
    jump(slot, stratum, sink);
    drift(slot, stratum, sink);
    if (detectors.expiry.isLastDay(slot)) {
      lastDay(slot, stratum, sink);
    }
  }

  private int stratum(int slot) {
    PriceTrack track = detectors.track;
    return Strata.ofPrice(
        detectors.volumes.activeReadingsPerDay(slot), track.price(slot), track.spread(slot));
  }

  private void jump(int slot, int stratum, TestSink sink) {
    float taken = detectors.reversal.statistic(slot);
    float back = judge.judge(slot, PatternKind.REVERSAL, stratum, taken, sink);
    if (back >= NOTABLE_DECADES) {
      detectors.reversal.restart(slot);
    }
    float moved = detectors.jump.statistic(slot);
    float jump = judge.judge(slot, PatternKind.PRICE_JUMP, stratum, moved, sink);
    // A jump that is rather a reversal leaves the jump before it for the witness to tell of.
    if (jump >= NOTABLE_DECADES && jump > back) {
      detectors.reversal.watch(slot, detectors.track.price(slot, detectors.jump.furthest(slot)));
    }
  }

  private void drift(int slot, int stratum, TestSink sink) {
    float summed = detectors.drift.statistic(slot);
    if (judge.judge(slot, PatternKind.SLOW_DRIFT, stratum, summed, sink) >= NOTABLE_DECADES) {
      detectors.drift.restart(slot);
    }
  }

  private void lastDay(int slot, int stratum, TestSink sink) {
    float wandered = detectors.expiry.drift(slot);
    judge.judge(slot, PatternKind.EXPIRY_DRIFT, stratum, wandered, sink);
    float entered = detectors.expiry.entersLongshotZone(slot) ? 1 : 0;
    judge.judge(slot, PatternKind.LONGSHOT_ZONE, stratum, entered, sink);
  }
}
