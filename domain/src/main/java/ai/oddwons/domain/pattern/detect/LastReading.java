package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.DoubleColumn;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.pattern.column.Readings;

/** What the last reading of each market said: a poll that finds nothing new says it again. */
final class LastReading {
  private static final int BID = 0;
  private static final int ASK = 1;
  private static final int LAST = 2;
  private static final int BID_SIZE = 3;
  private static final int ASK_SIZE = 4;
  private static final int FIELDS = 5;

  private final FloatColumn quote;
  private final DoubleColumn volume;
  private final DoubleColumn trades;

  LastReading(ColumnTable table) {
    quote = table.floats(FIELDS, Float.NaN);
    volume = table.doubles(Double.NaN);
    trades = table.doubles(Double.NaN);
  }

  /** Keeps a quote. Counters are kept by {@link VolumeTrack}, which must see them change. */
  void take(int slot, Readings readings, int row) {
    quote.set(slot, BID, readings.bid(row));
    quote.set(slot, ASK, readings.ask(row));
    quote.set(slot, LAST, readings.last(row));
    quote.set(slot, BID_SIZE, readings.bidSize(row));
    quote.set(slot, ASK_SIZE, readings.askSize(row));
  }

  /** Fills a row with what is kept. */
  void give(int slot, Readings readings, int row) {
    readings.quote(row, quote.get(slot, BID), quote.get(slot, ASK), quote.get(slot, LAST));
    readings.sizes(row, quote.get(slot, BID_SIZE), quote.get(slot, ASK_SIZE));
    readings.counters(row, volume.get(slot), trades.get(slot));
  }

  /** What lies between bid and ask, not a number when a side is missing. */
  float spread(int slot) {
    return quote.get(slot, ASK) - quote.get(slot, BID);
  }

  DoubleColumn volume() {
    return volume;
  }

  DoubleColumn trades() {
    return trades;
  }
}
