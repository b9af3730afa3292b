package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.Readings;

/** Takes what cannot be out of a reading and counts it, so that detectors need not look. */
final class ReadingCheck {
  /** Greater numbers lose what is added to them: next to 1e16 there is no 1e16 + 1. */
  private static final double LARGEST_COUNTER = 1e15;

  private ReadingCheck() {}

  /** Removes impossible prices, sizes and counters from a row; whether its time is possible. */
  static boolean clean(Readings readings, int row, NoteCounts notes) {
    if (cleanQuote(readings, row)) {
      notes.add(ReadingNote.IMPOSSIBLE_QUOTE);
    }
    if (cleanSizes(readings, row)) {
      notes.add(ReadingNote.IMPOSSIBLE_SIZE);
    }
    if (cleanCounters(readings, row)) {
      notes.add(ReadingNote.IMPOSSIBLE_COUNTER);
    }
    boolean timely = readings.second(row) > 0 && readings.second(row) < Integer.MAX_VALUE;
    if (!timely) {
      notes.add(ReadingNote.IMPOSSIBLE_TIME);
    }
    return timely;
  }

  private static boolean cleanQuote(Readings readings, int row) {
    float bid = readings.bid(row);
    float ask = readings.ask(row);
    float last = readings.last(row);
    boolean quoteStands = isNoneOrUpTo(1, bid) && isNoneOrUpTo(1, ask) && !(bid > ask);
    boolean lastStands = isNoneOrUpTo(1, last);
    if (quoteStands && lastStands) {
      return false;
    }
    readings.quote(
        row,
        quoteStands ? bid : Float.NaN,
        quoteStands ? ask : Float.NaN,
        lastStands ? last : Float.NaN);
    return true;
  }

  private static boolean cleanSizes(Readings readings, int row) {
    float bid = readings.bidSize(row);
    float ask = readings.askSize(row);
    if (isNoneOrUpTo(LARGEST_COUNTER, bid) && isNoneOrUpTo(LARGEST_COUNTER, ask)) {
      return false;
    }
    readings.sizes(row, Float.NaN, Float.NaN);
    return true;
  }

  private static boolean cleanCounters(Readings readings, int row) {
    double volume = readings.volume(row);
    double trades = readings.trades(row);
    boolean volumeStands = isNoneOrUpTo(LARGEST_COUNTER, volume);
    boolean tradesStand = isNoneOrUpTo(LARGEST_COUNTER, trades);
    if (volumeStands && tradesStand) {
      return false;
    }
    readings.counters(row, volumeStands ? volume : Double.NaN, tradesStand ? trades : Double.NaN);
    return true;
  }

  /** Not a number is none. */
  private static boolean isNoneOrUpTo(double most, double value) {
    return !(value < 0 || value > most);
  }
}
