package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.CaseStore;
import ai.oddwons.application.port.out.PastCasesContract;
import ai.oddwons.application.port.out.PatternStore;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresPastCasesIT implements PastCasesContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public CaseStore cases() {
    return EMPTY.stores().cases();
  }

  @Override
  public PatternStore patterns() {
    return EMPTY.stores().patterns();
  }
}
