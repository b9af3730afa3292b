package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.FloatColumn;

/** All detectors over one table of markets, in the order in which their columns are stored. */
final class Detectors {
  private static final float USUAL_TICK = 0.01f;

  final FloatColumn tick;
  final LastReading last;
  final PriceTrack track;
  final MoveScale scale;
  final JumpDetector jump;
  final DriftDetector drift;
  final ReversalDetector reversal;
  final VolumeTrack volume;
  final BurstDetector trades;
  final BurstDetector volumes;
  final LiquidityDetector liquidity;
  final StaleDetector stale;
  final ImbalanceDetector imbalance;
  final ExpiryDetector expiry;
  final PastTrack past;

  Detectors(ColumnTable markets) {
    tick = markets.floats(USUAL_TICK);
    last = new LastReading(markets);
    track = new PriceTrack(markets);
    scale = new MoveScale(markets, track, tick);
    jump = new JumpDetector(track, scale);
    drift = new DriftDetector(markets, track, scale);
    reversal = new ReversalDetector(markets, track, scale);
    volume = new VolumeTrack(last);
    trades = new BurstDetector(markets, true);
    volumes = new BurstDetector(markets, false);
    liquidity = new LiquidityDetector(markets);
    stale = new StaleDetector(markets);
    imbalance = new ImbalanceDetector(markets);
    expiry = new ExpiryDetector(markets, track, scale);
    past = new PastTrack(markets);
  }

  /** Nothing is read across a gap: what rests on the reading before begins anew. */
  void restart(int slot, int second) {
    track.restart(slot);
    restartMoves(slot);
    expiry.restart(slot);
    trades.skip(slot, second);
    volumes.skip(slot, second);
  }

  /** Makes what this cycle taught of the time of day count from now on. */
  void endCycle() {
    trades.endCycle();
    volumes.endCycle();
  }

  /** Nor is a price compared with one of another source. */
  void restartMoves(int slot) {
    drift.restart(slot);
    reversal.restart(slot);
  }
}
