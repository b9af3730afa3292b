package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.universe.Contract;
import java.util.stream.LongStream;

/**
 * The candles a query asks for.
 *
 * @param from first second, inclusive
 * @param to last second, inclusive
 * @param length seconds of one candle
 * @param now nothing later exists
 * @param lead whether one candle before the first is wanted
 */
record CandleRange(long from, long to, long length, long now, boolean lead) {

  /** Refuses a range that would give more than {@code most} candles over all markets. */
  void check(int markets, int most) {
    long candles = (to - from) / length + 1;
    if (candles * markets > most) {
      throw KalshiError.badRequest(
          "requested " + candles * markets + " candlesticks, max candlesticks: " + most);
    }
  }

  /** Ends of the full candles within the market's life. */
  LongStream ends(Contract contract) {
    long first = Math.max(from, contract.event().opens() + 1);
    long last = Math.min(to, Math.min(now, contract.closes() + length - 1));
    long start = (first + length - 1) / length * length;
    return start > last
        ? LongStream.empty()
        : LongStream.iterate(start, end -> end <= last, end -> end + length);
  }
}
