package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.RejectedRecords;
import ai.oddwons.application.port.out.RejectedRecordsContract;

final class InMemoryRejectedRecordsTest implements RejectedRecordsContract {
  private final InMemoryRejectedRecords records = new InMemoryRejectedRecords(CAP);

  @Override
  public RejectedRecords records() {
    return records;
  }
}
