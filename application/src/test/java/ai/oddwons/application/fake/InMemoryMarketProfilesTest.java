package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.MarketProfilesContract;
import ai.oddwons.application.port.out.MarketStore;

final class InMemoryMarketProfilesTest implements MarketProfilesContract {
  private final MarketStore store = new InMemoryMarketStore(new InMemorySnapshotStore());

  @Override
  public MarketStore markets() {
    return store;
  }
}
