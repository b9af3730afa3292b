package ai.oddwons.adapter.in.web.run;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.domain.run.JobRun;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of one job.
 *
 * @param finishedAt null while it runs
 * @param tookMs milliseconds from start to end, null while it runs
 * @param failure why the run as a whole failed
 */
record RunBody(
    String id,
    String job,
    String status,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Long tookMs,
    List<VenueBody> venues,
    List<FunnelStepBody> funnel,
    @Nullable String failure) {

  static RunBody of(JobRun run) {
    Instant finishedAt = run.finishedAt();
    return new RunBody(
        run.id().toString(),
        run.job().slug(),
        Word.of(run.status()),
        run.startedAt(),
        finishedAt,
        finishedAt == null ? null : Duration.between(run.startedAt(), finishedAt).toMillis(),
        run.report().venues().stream().map(VenueBody::of).toList(),
        FunnelStepBody.listOf(run.report().funnel()),
        run.report().failure());
  }
}
