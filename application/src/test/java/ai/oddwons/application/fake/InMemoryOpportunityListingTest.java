package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.ArbitrageStore;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.OpportunityListingContract;

final class InMemoryOpportunityListingTest implements OpportunityListingContract {
  private final InMemoryMarketStore markets = new InMemoryMarketStore(new InMemorySnapshotStore());
  private final ArbitrageStore opportunities = new InMemoryArbitrageStore(markets);

  @Override
  public ArbitrageStore arbitrage() {
    return opportunities;
  }

  @Override
  public MarketStore markets() {
    return markets;
  }
}
