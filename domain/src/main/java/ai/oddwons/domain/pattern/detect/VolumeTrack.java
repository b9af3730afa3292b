package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.DoubleColumn;
import ai.oddwons.domain.pattern.column.Readings;

/**
 * What was traded between two readings, from counters over the whole life of a market. A counter
 * that falls was reset or restated: what was traded is then unknown, not negative. So it is where
 * the reading before had no counter, for nobody knows when that was traded.
 */
final class VolumeTrack {
  private final DoubleColumn volume;
  private final DoubleColumn trades;

  VolumeTrack(LastReading last) {
    volume = last.volume();
    trades = last.trades();
  }

  /** Volume since the last reading; negative when the counter fell, not a number when unknown. */
  float takeVolume(int slot, Readings readings, int row) {
    return growth(volume, slot, readings.volume(row));
  }

  /** Trades since the last reading; negative when the counter fell, not a number when unknown. */
  float takeTrades(int slot, Readings readings, int row) {
    return growth(trades, slot, readings.trades(row));
  }

  private static float growth(DoubleColumn counter, int slot, double now) {
    double before = counter.get(slot);
    counter.set(slot, now);
    return (float) (now - before);
  }

  /** Begins anew with a reading: what was traded before it is not asked for. */
  void rebase(int slot, Readings readings, int row) {
    volume.set(slot, readings.volume(row));
    trades.set(slot, readings.trades(row));
  }
}
