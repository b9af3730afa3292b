package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.CaseStore;
import ai.oddwons.application.port.out.CaseStoreContract;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.PatternStore;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresCaseStoreIT implements CaseStoreContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public CaseStore cases() {
    return EMPTY.stores().cases();
  }

  @Override
  public PatternStore patterns() {
    return EMPTY.stores().patterns();
  }

  @Override
  public MarketStore markets() {
    return EMPTY.stores().markets();
  }
}
