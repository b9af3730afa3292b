package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.ArbitrageStore;
import ai.oddwons.application.port.out.ArbitrageStoreContract;

final class InMemoryArbitrageStoreTest implements ArbitrageStoreContract {
  private final ArbitrageStore store =
      new InMemoryArbitrageStore(new InMemoryMarketStore(new InMemorySnapshotStore()));

  @Override
  public ArbitrageStore arbitrage() {
    return store;
  }
}
