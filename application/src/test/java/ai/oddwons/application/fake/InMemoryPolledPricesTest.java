package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.PolledPricesContract;
import ai.oddwons.application.port.out.SnapshotStore;

final class InMemoryPolledPricesTest implements PolledPricesContract {
  private final InMemorySnapshotStore snapshots = new InMemorySnapshotStore();
  private final MarketStore markets = new InMemoryMarketStore(snapshots);

  @Override
  public MarketStore markets() {
    return markets;
  }

  @Override
  public SnapshotStore snapshots() {
    return snapshots;
  }
}
