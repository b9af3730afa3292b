package ai.oddwons.benchmark;

import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;

/** Names as long as those of two venues; five markets make an event. Made anew at each call. */
final class MarketNames {
  static final Platform KALSHI = new Platform("kalshi");
  static final Platform POLYMARKET = new Platform("polymarket");

  private static final int MARKETS_PER_EVENT = 5;

  private MarketNames() {}

  static MarketId market(int number) {
    return new MarketId(
        venue(number),
        venue(number).equals(KALSHI)
            ? "KXMADEUPSERIES-26OCT05-M%d".formatted(number)
            : "0x%064x".formatted(number * 0x9E3779B97F4A7C15L));
  }

  static EventId event(int market) {
    return new EventId(venue(market), "KXMADEUPSERIES-" + market / MARKETS_PER_EVENT);
  }

  /** Whole events belong to one venue. */
  private static Platform venue(int market) {
    return market / MARKETS_PER_EVENT % 2 == 0 ? KALSHI : POLYMARKET;
  }
}
