package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.Readings;

/** Takes what cannot be out of a reading, so that detectors need not look. */
final class ReadingCheck {
  private ReadingCheck() {}

  /** Removes an impossible quote or trade from its row; whether there was one. */
  static boolean clean(Readings readings, int row) {
    float bid = readings.bid(row);
    float ask = readings.ask(row);
    float last = readings.last(row);
    boolean quoteStands = isPriceOrNone(bid) && isPriceOrNone(ask) && !(bid > ask);
    boolean lastStands = isPriceOrNone(last);
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

  private static boolean isPriceOrNone(float price) {
    return (price >= 0 && price <= 1) || Float.isNaN(price);
  }
}
