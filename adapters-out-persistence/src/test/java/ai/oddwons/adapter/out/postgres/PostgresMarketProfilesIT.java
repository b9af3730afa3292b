package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.MarketProfilesContract;
import ai.oddwons.application.port.out.MarketStore;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresMarketProfilesIT implements MarketProfilesContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public MarketStore markets() {
    return EMPTY.stores().markets();
  }
}
