package ai.oddwons.simulator.truth;

import ai.oddwons.simulator.kalshi.Tickers;
import ai.oddwons.simulator.polymarket.Directory;
import ai.oddwons.simulator.universe.Book;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Level;
import ai.oddwons.simulator.universe.Quotes;
import ai.oddwons.simulator.universe.TakerFee;
import ai.oddwons.simulator.universe.Tick;
import ai.oddwons.simulator.universe.Venue;
import java.util.List;

/**
 * One side of one market to be bought, and what there is of it.
 *
 * @param market the venue's own name: a ticker, or a condition id
 * @param yes whether YES is bought; on Polymarket that is the first outcome
 * @param levels what is offered, best first
 * @param feeThousandths the taker's rate in thousandths
 */
public record Stake(
    Venue venue, String market, boolean yes, List<Level> levels, int feeThousandths) {
  private static final int SMALLEST_POLYMARKET = 5;
  private static final int HUNDREDTHS = 100;

  public Stake {
    levels = List.copyOf(levels);
  }

  /** What the books say at an epoch second. */
  static Stake of(Contract contract, boolean yes, TakerFee fee, long second) {
    Book book = Book.of(contract, Quotes.at(contract, second));
    List<Level> levels = yes ? book.asks() : book.bids().stream().map(Stake::mirrored).toList();
    return new Stake(contract.venue(), name(contract), yes, levels, fee.thousandths());
  }

  static String name(Contract contract) {
    return switch (contract.venue()) {
      case KALSHI -> Tickers.market(contract);
      case POLYMARKET -> Directory.condition(contract);
    };
  }

  private static Level mirrored(Level level) {
    return new Level(Tick.ONE - level.price(), level.size());
  }

  /** Whole shares there are. */
  long depth() {
    return levels.stream().mapToLong(Level::size).sum() / HUNDREDTHS;
  }

  /** Fewest shares the venue sells. */
  int smallest() {
    return venue == Venue.POLYMARKET ? SMALLEST_POLYMARKET : 1;
  }

  /** The best price in ten-thousandths of a dollar; a whole dollar where nobody offers. */
  int price() {
    return levels.isEmpty() ? Tick.ONE : levels.getFirst().price();
  }

  /** The price of so many shares without fees, in millionths of a dollar. */
  long notional(long shares) {
    long left = shares * HUNDREDTHS;
    long sum = 0;
    for (Level level : levels) {
      long taken = Math.min(left, level.size());
      sum += taken * level.price();
      left -= taken;
    }
    return sum;
  }

  /** What the venue takes for an order of so many shares, in millionths of a dollar. */
  long fee(long shares) {
    long left = shares * HUNDREDTHS;
    long sum = 0;
    for (Level level : levels) {
      long taken = Math.min(left, level.size());
      sum += taken == 0 ? 0 : fill(taken, level.price());
      left -= taken;
    }
    return switch (venue) {
      case KALSHI -> Rounding.up(notional(shares) + sum, Rounding.CENT) - notional(shares);
      case POLYMARKET -> sum;
    };
  }

  /** Of one fill: Kalshi rounds up to a millionth, Polymarket to the nearest hundred-thousandth. */
  private long fill(long hundredths, int price) {
    long exact = hundredths * price * (Tick.ONE - price) * feeThousandths;
    return switch (venue) {
      case KALSHI -> Rounding.up(exact, Rounding.MILLIONTH) / Rounding.MILLIONTH;
      case POLYMARKET -> Rounding.nearest(exact, 10 * Rounding.MILLIONTH) / Rounding.MILLIONTH;
    };
  }
}
