package ai.oddwons.adapter.in.web;

import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.in.ReadRuns;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Answers what a test puts in, and notes what it was asked. */
public final class FakeRuns implements ReadRuns {
  public final List<Object> asked = new ArrayList<>();
  public Mono<Slice<JobRun>> list = Mono.just(Slice.empty());
  public Mono<JobRun> latest = Mono.empty();

  @Override
  public Mono<Slice<JobRun>> listRuns(Optional<JobName> job, PageRequest page) {
    asked.addAll(List.of(job, page));
    return list;
  }

  @Override
  public Mono<JobRun> findLatestEnded(JobName job) {
    asked.add(job);
    return latest;
  }
}
