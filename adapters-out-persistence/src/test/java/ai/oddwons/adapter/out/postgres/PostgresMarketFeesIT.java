package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.MarketFeesContract;
import ai.oddwons.application.port.out.MarketStore;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresMarketFeesIT implements MarketFeesContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public MarketStore markets() {
    return EMPTY.stores().markets();
  }
}
