package ai.oddwons.application.usecase;

import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.in.ReadRuns;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunStatus;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Reads the ledger. */
public final class ReadRunsService implements ReadRuns {
  private static final Set<RunStatus> ENDED = EnumSet.complementOf(EnumSet.of(RunStatus.RUNNING));

  private final JobLedger ledger;

  public ReadRunsService(JobLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Mono<Slice<JobRun>> listRuns(Optional<JobName> job, PageRequest page) {
    return ledger.listRuns(new JobLedger.Filter(job), page);
  }

  @Override
  public Mono<JobRun> findLatestEnded(JobName job) {
    return ledger.findLatest(job, ENDED);
  }
}
