package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.CandleContract;
import ai.oddwons.application.port.out.SnapshotStore;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresCandlesIT implements CandleContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public SnapshotStore snapshots() {
    return EMPTY.stores().snapshots();
  }
}
