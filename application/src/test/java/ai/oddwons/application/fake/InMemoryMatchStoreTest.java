package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.MatchStore;
import ai.oddwons.application.port.out.MatchStoreContract;

final class InMemoryMatchStoreTest implements MatchStoreContract {
  private final InMemoryMarketStore markets = new InMemoryMarketStore(new InMemorySnapshotStore());
  private final MatchStore store =
      new InMemoryMatchStore(markets, new InMemoryArbitrageStore(markets));

  @Override
  public MatchStore matches() {
    return store;
  }
}
