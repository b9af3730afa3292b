package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.PatternStore;
import ai.oddwons.application.port.out.PatternStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresPatternStoreIT implements PatternStoreContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public PatternStore patterns() {
    return EMPTY.stores().patterns();
  }
}
