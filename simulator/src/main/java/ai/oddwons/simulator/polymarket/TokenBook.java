package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.universe.Book;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Level;
import ai.oddwons.simulator.universe.Quote;
import ai.oddwons.simulator.universe.Quotes;
import ai.oddwons.simulator.universe.Tick;
import ai.oddwons.simulator.universe.Touches;
import java.util.List;

/**
 * The book of one token: the market's own for the first outcome, its mirror for the second.
 *
 * @param second when the book says it was last touched, epoch seconds
 * @param bids best first
 * @param asks best first
 */
record TokenBook(
    Contract contract, int outcome, Quote quote, long second, List<Level> bids, List<Level> asks) {

  static TokenBook of(Directory.Token token, long second) {
    Contract contract = token.contract();
    Quote quote = Quotes.at(contract, second);
    Book book = Book.of(contract, quote);
    long touched = Touches.at(contract, second);
    return token.outcome() == 0
        ? new TokenBook(contract, 0, quote, touched, book.bids(), book.asks())
        : new TokenBook(contract, 1, quote, touched, mirror(book.asks()), mirror(book.bids()));
  }

  private static List<Level> mirror(List<Level> levels) {
    return levels.stream().map(level -> new Level(Tick.ONE - level.price(), level.size())).toList();
  }

  /** Ten-thousandths of a dollar; 0 when nobody bids. */
  int bid() {
    return bids.isEmpty() ? 0 : bids.getFirst().price();
  }

  /** Ten-thousandths of a dollar; a whole dollar when nobody offers. */
  int ask() {
    return asks.isEmpty() ? Tick.ONE : asks.getFirst().price();
  }

  /** Ten-thousandths of a dollar; 0 when never traded. */
  int last() {
    return quote.last() == 0 || outcome == 0 ? quote.last() : Tick.ONE - quote.last();
  }

  /** Middle as a probability, one-sided books by last trade. */
  double middle() {
    return outcome == 0 ? quote.middle() : 1 - quote.middle();
  }

  boolean buyerTook() {
    return (quote.last() >= quote.ask()) == (outcome == 0);
  }
}
