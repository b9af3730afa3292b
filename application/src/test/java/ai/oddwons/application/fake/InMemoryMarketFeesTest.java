package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.MarketFeesContract;
import ai.oddwons.application.port.out.MarketStore;

final class InMemoryMarketFeesTest implements MarketFeesContract {
  private final MarketStore store = new InMemoryMarketStore(new InMemorySnapshotStore());

  @Override
  public MarketStore markets() {
    return store;
  }
}
