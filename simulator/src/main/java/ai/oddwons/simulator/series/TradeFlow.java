package ai.oddwons.simulator.series;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The trades of a market, as its counters and its last price show them. */
final class TradeFlow {
  private final Arrivals arrivals;
  private final Sizes sizes;
  private final RandomGenerator sizing;
  private final RandomGenerator sides;
  private long volume;
  private long trades;
  private @Nullable Integer last;

  TradeFlow(Arrivals arrivals, Sizes sizes, RandomGenerator sizing, RandomGenerator sides) {
    this.arrivals = arrivals;
    this.sizes = sizes;
    this.sizing = sizing;
    this.sides = sides;
  }

  /** Starts the counters where an average past would have brought them. */
  void past(long before, Quote quote) {
    trades = before;
    volume = StrictMath.round(before * sizes.mean());
    if (before > 0) {
      last = quote.hit(sides.nextBoolean());
    }
  }

  /** Lets time pass with a quote that is traded at; {@code pace} multiplies the rate. */
  void pass(double days, double pace, Quote quote) {
    int count = arrivals.count(days, pace);
    for (int i = 0; i < count; i++) {
      volume += sizes.draw(sizing);
    }
    trades += count;
    Integer price = quote.hit(sides.nextBoolean());
    if (count > 0 && price != null) {
      last = price;
    }
  }

  /** Contracts traded so far. */
  long volume() {
    return volume;
  }

  /** Trades so far. */
  long trades() {
    return trades;
  }

  /** The latest trade's price in thousandths of a dollar; null before the first. */
  @Nullable Integer last() {
    return last;
  }
}
