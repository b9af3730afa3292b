package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.MatchListingContract;
import ai.oddwons.application.port.out.MatchStore;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresMatchListingIT implements MatchListingContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public MatchStore matches() {
    return EMPTY.stores().matches();
  }

  @Override
  public MarketStore markets() {
    return EMPTY.stores().markets();
  }
}
