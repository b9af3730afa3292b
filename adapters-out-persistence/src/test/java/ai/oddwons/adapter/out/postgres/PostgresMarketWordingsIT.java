package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.MarketWordingsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresMarketWordingsIT implements MarketWordingsContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public MarketStore markets() {
    return EMPTY.stores().markets();
  }
}
