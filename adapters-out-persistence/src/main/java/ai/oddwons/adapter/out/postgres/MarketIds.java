package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.market.MarketId;
import java.util.Collection;

/** Names of markets as an argument of a statement. */
final class MarketIds {
  private MarketIds() {}

  /**
   * @param text takes the platforms as its first argument and the ids as its second, to be unnested
   *     side by side
   */
  static Sql bind(String text, Collection<MarketId> markets) {
    return Sql.of(
        text,
        markets.stream().map(market -> market.platform().slug()).toArray(String[]::new),
        markets.stream().map(MarketId::nativeId).toArray(String[]::new));
  }
}
