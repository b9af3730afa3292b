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

  /** What it says contradicts itself. */
  record Contradiction(MarketId market, String detail) implements Finding {}
}
