package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.ArbitrageStore;
import ai.oddwons.application.port.out.ArbitrageStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresArbitrageStoreIT implements ArbitrageStoreContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public ArbitrageStore arbitrage() {
    return EMPTY.stores().arbitrage();
  }
}
