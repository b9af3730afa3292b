package ai.oddwons.application.arbitrage;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.domain.market.EventId;

/** What holds a basket together. */
public sealed interface Basis {

  /** Two markets that ask the same, or of which one implies the other. */
  record Matched(MarketMatch match) implements Basis {}

  /** Markets of one event. */
  record Grouped(EventId event) implements Basis {}

  /** A match that is no longer there. */
  record Gone() implements Basis {}
}
