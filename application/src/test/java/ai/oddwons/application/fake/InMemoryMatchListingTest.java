package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.MatchListingContract;
import ai.oddwons.application.port.out.MatchStore;

final class InMemoryMatchListingTest implements MatchListingContract {
  private final InMemoryMarketStore markets = new InMemoryMarketStore(new InMemorySnapshotStore());
  private final MatchStore matches =
      new InMemoryMatchStore(markets, new InMemoryArbitrageStore(markets));

  @Override
  public MatchStore matches() {
    return matches;
  }

  @Override
  public MarketStore markets() {
    return markets;
  }
}
