package ai.oddwons.simulator.series;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the book, in thousandths of a dollar; null for an empty side.
 *
 * @param bid below the ask
 */
record Quote(@Nullable Integer bid, @Nullable Integer ask) {
  Quote {
    if (bid != null && ask != null && bid >= ask) {
      throw new IllegalArgumentException("bid " + bid + " must be below ask " + ask);
    }
  }

  /** Where somebody who wants to buy or sell trades: at the other side if there is none to hit. */
  @Nullable Integer hit(boolean buys) {
    Integer wanted = buys ? ask : bid;
    return wanted != null ? wanted : buys ? bid : ask;
  }
}
