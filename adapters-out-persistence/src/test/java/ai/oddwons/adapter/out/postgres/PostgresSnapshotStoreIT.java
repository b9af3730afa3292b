package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.SnapshotStore;
import ai.oddwons.application.port.out.SnapshotStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresSnapshotStoreIT implements SnapshotStoreContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public SnapshotStore snapshots() {
    return EMPTY.stores().snapshots();
  }
}
