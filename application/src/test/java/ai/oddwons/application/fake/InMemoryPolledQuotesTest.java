package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.PolledQuotesContract;
import ai.oddwons.application.port.out.SnapshotStore;

final class InMemoryPolledQuotesTest implements PolledQuotesContract {
  private final SnapshotStore store = new InMemorySnapshotStore();

  @Override
  public SnapshotStore snapshots() {
    return store;
  }
}
