package ai.oddwons.adapter.in.web.run;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.domain.run.JobRun;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the latest run looked at, and what it dropped where and why. */
record FunnelBody(
    String runId,
    String job,
    String status,
    Instant startedAt,
    @Nullable Instant finishedAt,
    List<FunnelStepBody> steps) {

  static FunnelBody of(JobRun run) {
    return new FunnelBody(
        run.id().toString(),
        run.job().slug(),
        Word.of(run.status()),
        run.startedAt(),
        run.finishedAt(),
        FunnelStepBody.listOf(run.report().funnel()));
  }
}
