package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.ArbitrageStore;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.OpportunityListingContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresOpportunityListingIT implements OpportunityListingContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public ArbitrageStore arbitrage() {
    return EMPTY.stores().arbitrage();
  }

  @Override
  public MarketStore markets() {
    return EMPTY.stores().markets();
  }
}
