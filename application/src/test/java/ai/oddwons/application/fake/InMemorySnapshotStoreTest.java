package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.SnapshotStore;
import ai.oddwons.application.port.out.SnapshotStoreContract;

final class InMemorySnapshotStoreTest implements SnapshotStoreContract {
  private final SnapshotStore store = new InMemorySnapshotStore();

  @Override
  public SnapshotStore snapshots() {
    return store;
  }
}
