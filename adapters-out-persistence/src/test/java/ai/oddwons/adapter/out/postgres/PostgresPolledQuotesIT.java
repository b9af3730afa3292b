package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.PolledQuotesContract;
import ai.oddwons.application.port.out.SnapshotStore;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresPolledQuotesIT implements PolledQuotesContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public SnapshotStore snapshots() {
    return EMPTY.stores().snapshots();
  }
}
