package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.CandleContract;
import ai.oddwons.application.port.out.SnapshotStore;

final class InMemoryCandlesTest implements CandleContract {
  private final SnapshotStore store = new InMemorySnapshotStore();

  @Override
  public SnapshotStore snapshots() {
    return store;
  }
}
