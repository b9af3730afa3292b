package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.WireRecord;

/**
 * Tells multi-leg bets from markets. They live for minutes, by the ten thousand, and say nothing
 * that their legs do not say.
 */
final class Combinations {
  static final String FLAG = "combination";
  private static final String OLD_PREFIX = "KXMVE";
  private static final String OLD_LEGS = "Associated Markets";

  private Combinations() {}

  /** By its fields. The ticker's prefix alone proves nothing: series names change. */
  static boolean is(WireRecord market) {
    return market.text("mve_collection_ticker") != null
        || market.node().path("mve_selected_legs").size() > 0
        || (hasOldPrefix(market) && market.node().path("custom_strike").has(OLD_LEGS));
  }

  static boolean hasOldPrefix(WireRecord market) {
    return market.textOrEmpty("ticker").startsWith(OLD_PREFIX);
  }
}
