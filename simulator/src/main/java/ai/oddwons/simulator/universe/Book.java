package ai.oddwons.simulator.universe;

import java.util.ArrayList;
import java.util.List;

/**
 * A market's YES book, both sides best first.
 *
 * @param bids falling prices
 * @param asks rising prices
 */
public record Book(Quote quote, List<Level> bids, List<Level> asks) {
  private static final int DEPTH = 101;

  /** What is planted ends within a few levels: from there on prices get worse quickly. */
  private static final int STEEP_FROM = 1;

  /** Ten-thousandths of a dollar between levels, before and after. */
  private static final int CENT = 100;

  private static final int STEEP = 700;

  public Book {
    bids = List.copyOf(bids);
    asks = List.copyOf(asks);
  }

  /** The book whose top is the given quote of the market. */
  public static Book of(Contract contract, Quote quote) {
    return new Book(quote, side(contract, quote, true), side(contract, quote, false));
  }

  private static List<Level> side(Contract contract, Quote quote, boolean bids) {
    List<Level> levels = new ArrayList<>();
    long size = bids ? quote.bidSize() : quote.askSize();
    int price = bids ? quote.bid() : quote.ask();
    long key = Noise.key(contract.noise(DEPTH + (bids ? 0 : 1)), quote.second());
    boolean full = planted(contract, quote);
    int depth = size == 0 ? 0 : (full ? 5 : 2) + Noise.below(key, 10);
    for (int i = 0; i < depth && price > 0 && price < Tick.ONE; i++) {
      long more = full ? Quotes.ENOUGH : 0;
      levels.add(new Level(price, i == 0 ? size : deeper(key, i, size) + more));
      price =
          full ? farther(quote.tick(), price, i, bids) : next(quote.tick(), price, key, i, bids);
    }
    return levels;
  }

  /** What is planted goes over several levels with enough on each. */
  private static boolean planted(Contract contract, Quote quote) {
    if (contract.event().disturbedAt(quote.second()) != quote.second()) {
      return false;
    }
    return contract
        .event()
        .plot(quote.second())
        .filter(plot -> plot.from() == quote.second() && plot.inBooks(contract.venue()))
        .isPresent();
  }

  private static int next(Tick tick, int price, long key, int level, boolean bids) {
    int gap = 1 + Noise.below(Noise.key(key, 1_000 + level), 2);
    return price + (bids ? -1 : 1) * gap * tick.step(bids ? price - 1 : price + 1);
  }

  private static int farther(Tick tick, int price, int level, boolean bids) {
    int gap = level < STEEP_FROM ? CENT : STEEP;
    return bids ? tick.floor(price - gap) : tick.ceil(price + gap);
  }

  private static long deeper(long key, int level, long touch) {
    double factor = Math.exp(0.6 * Noise.gaussian(Noise.key(key, level)) + 0.15 * level);
    return Math.max(100, Math.round(touch * factor / 100) * 100);
  }

  /** Dollars within the book, both sides, in hundredths. */
  public long value() {
    long sum = 0;
    for (Level level : bids) {
      sum += level.price() * level.size() / Tick.ONE;
    }
    for (Level level : asks) {
      sum += (Tick.ONE - level.price()) * level.size() / Tick.ONE;
    }
    return sum;
  }
}
