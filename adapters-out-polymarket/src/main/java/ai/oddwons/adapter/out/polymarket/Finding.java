package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;

/** What one source says of how a market ended. */
sealed interface Finding {
  MarketId market();

  /** It is this far. */
  record Known(MarketId market, MarketState state) implements Finding {}

  /** It has no outcome; whether it still trades another source has to say. */
  record Undecided(MarketId market) implements Finding {}

  /**
   * It was asked and could not be understood or heard. What it would have said nobody knows, so
   * that no weaker source may decide in its place; the market is asked about again at another time.
   */
  record Silent(MarketId market, String detail) implements Finding {}

  /** What it says contradicts itself. */
  record Contradiction(MarketId market, String detail) implements Finding {}
}
