package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.Rejection;
import ai.oddwons.domain.run.Tally;

/** What became of one record that should be a market. */
sealed interface MarketReading {

  /**
   * It was read.
   *
   * @param flagged what about it was marked, such as a placeholder or a field that made no sense
   */
  record Read(ListedMarket market, Tally flagged) implements MarketReading {}

  /**
   * It was understood and is no market yet or no longer, so it is left out on purpose.
   *
   * @param reason such as {@code missing_condition_id}
   */
  record SetAside(String reason) implements MarketReading {}

  /** It could not be read. */
  record Rejected(Rejection rejection) implements MarketReading {}
}
