package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.EndedRunsContract;
import ai.oddwons.application.port.out.JobLedger;

final class InMemoryEndedRunsTest implements EndedRunsContract {
  private final JobLedger store = new InMemoryJobLedger();

  @Override
  public JobLedger ledger() {
    return store;
  }
}
