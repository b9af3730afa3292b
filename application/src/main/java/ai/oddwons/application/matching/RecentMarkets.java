package ai.oddwons.application.matching;

import ai.oddwons.domain.market.MarketId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The markets read last, some ten kilobytes each, so many and no more. Thread-safe. */
final class RecentMarkets {
  private final Map<MarketId, ReadMarket> markets;

  RecentMarkets(int most) {
    markets =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<MarketId, ReadMarket> eldest) {
            return size() > most;
          }
        };
  }

  synchronized void put(ReadMarket market) {
    markets.put(market.id(), market);
  }

  /** Those of the wanted ones that are still here. */
  synchronized Map<MarketId, ReadMarket> find(Collection<MarketId> wanted) {
    Map<MarketId, ReadMarket> found = new LinkedHashMap<>();
    for (MarketId id : wanted) {
      ReadMarket market = markets.get(id);
      if (market != null) {
        found.put(id, market);
      }
    }
    return found;
  }
}
