package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.EndedRunsContract;
import ai.oddwons.application.port.out.JobLedger;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresEndedRunsIT implements EndedRunsContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public JobLedger ledger() {
    return EMPTY.stores().jobs();
  }
}
