package ai.oddwons.domain.pattern;

import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import java.util.List;
import java.util.Optional;

/**
 * How a two-sided book leans. A book with an empty side has no shape: there is nothing to lean
 * against, and a middle with nobody on one side is no price.
 *
 * @param imbalance (B - A)/(B + A) of the sizes bid and asked over the best levels, from -1, heavy
 *     asks, to 1, heavy bids
 * @param microprice (ask B1 + bid A1)/(A1 + B1), the middle pulled towards the lighter side, by the
 *     sizes of the best level
 * @param mid the middle of best bid and best ask
 * @param spread best ask less best bid, zero or more
 */
public record BookShape(double imbalance, double microprice, double mid, double spread) {
  private static final double MICROS = 1e6;

  /**
   * Empty when a side is.
   *
   * @param levels how many of the best prices of each side the imbalance counts, 1 or more; a side
   *     with fewer is counted whole
   */
  public static Optional<BookShape> tryOf(OrderBook book, int levels) {
    if (levels < 1) {
      throw new IllegalArgumentException("one level or more, was " + levels);
    }
    Level bid = book.bestBid();
    Level ask = book.bestAsk();
    if (bid == null || ask == null) {
      return Optional.empty();
    }
    double bids = size(book.bids(), levels);
    double asks = size(book.asks(), levels);
    return Optional.of(
        new BookShape(
            (bids - asks) / (bids + asks),
            microprice(bid, ask),
            (bid.price().toMicros() + ask.price().toMicros()) / (2 * MICROS),
            (ask.price().toMicros() - bid.price().toMicros()) / MICROS));
  }

  private static double microprice(Level bid, Level ask) {
    double bidSize = bid.size().toMicros();
    double askSize = ask.size().toMicros();
    double weighted = ask.price().toMicros() * bidSize + bid.price().toMicros() * askSize;
    return weighted / (bidSize + askSize) / MICROS;
  }

  private static double size(List<Level> side, int levels) {
    return side.stream().limit(levels).mapToDouble(level -> level.size().toMicros()).sum();
  }
}
