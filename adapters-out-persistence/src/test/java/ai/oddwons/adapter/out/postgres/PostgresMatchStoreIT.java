package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.MatchStore;
import ai.oddwons.application.port.out.MatchStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresMatchStoreIT implements MatchStoreContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public MatchStore matches() {
    return EMPTY.stores().matches();
  }
}
