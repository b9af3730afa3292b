package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.JobLedgerContract;

final class InMemoryJobLedgerTest implements JobLedgerContract {
  private final InMemoryJobLedger ledger = new InMemoryJobLedger();

  @Override
  public JobLedger ledger() {
    return ledger;
  }
}
