package ai.oddwons.simulator.universe;

/**
 * The top of a market's YES book at a moment.
 *
 * @param second when it was last renewed, epoch seconds
 * @param bid ten-thousandths of a dollar; 0 when nobody bids
 * @param ask ten-thousandths of a dollar; 10,000 when nobody offers
 * @param bidSize hundredths of a contract; 0 with an empty side
 * @param askSize likewise
 * @param last price of the last trade; 0 when none has been
 * @param tick the grid in force
 */
public record Quote(
    long second, int bid, int ask, long bidSize, long askSize, int last, Tick tick) {

  public boolean hasBid() {
    return bidSize > 0;
  }

  public boolean hasAsk() {
    return askSize > 0;
  }

  /** Middle of a two-sided book, else the last trade, else the side that is there, else half. */
  public double middle() {
    if (hasBid() && hasAsk()) {
      return (bid + ask) / 2.0 / Tick.ONE;
    }
    if (last > 0) {
      return (double) last / Tick.ONE;
    }
    return hasBid() ? (double) bid / Tick.ONE : hasAsk() ? (double) ask / Tick.ONE : 0.5;
  }

  /** The same seen from NO. */
  public Quote mirrored() {
    int other = last == 0 ? 0 : Tick.ONE - last;
    return new Quote(second, Tick.ONE - ask, Tick.ONE - bid, askSize, bidSize, other, tick);
  }

  /** The same with nobody who bids. */
  Quote withoutBid() {
    return new Quote(second, 0, ask, 0, askSize, last, tick);
  }

  /** The same with nobody who offers. */
  Quote withoutAsk() {
    return new Quote(second, bid, Tick.ONE, bidSize, 0, last, tick);
  }

  /** The same market with nobody in its book. */
  public Quote emptied() {
    return new Quote(second, 0, Tick.ONE, 0, 0, last, tick);
  }
}
