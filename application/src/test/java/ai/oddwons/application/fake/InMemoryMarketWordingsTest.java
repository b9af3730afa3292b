package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.MarketWordingsContract;

final class InMemoryMarketWordingsTest implements MarketWordingsContract {
  private final MarketStore store = new InMemoryMarketStore(new InMemorySnapshotStore());

  @Override
  public MarketStore markets() {
    return store;
  }
}
