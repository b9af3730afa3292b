package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.PatternListingContract;
import ai.oddwons.application.port.out.PatternStore;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresPatternListingIT implements PatternListingContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public PatternStore patterns() {
    return EMPTY.stores().patterns();
  }
}
