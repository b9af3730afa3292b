package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.PolledPricesContract;
import ai.oddwons.application.port.out.SnapshotStore;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresPolledPricesIT implements PolledPricesContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public MarketStore markets() {
    return EMPTY.stores().markets();
  }

  @Override
  public SnapshotStore snapshots() {
    return EMPTY.stores().snapshots();
  }
}
