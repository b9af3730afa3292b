package ai.oddwons.adapter.in.cron;

import ai.oddwons.application.port.in.BackfillHistory;
import ai.oddwons.application.port.in.BackfillHistory.Order;
import ai.oddwons.application.port.in.BackfillHistory.Update;
import ai.oddwons.domain.run.Funnel.Step;
import ai.oddwons.domain.run.JobRun;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Fills in the past and tells of it on a console. */
public final class BackfillJob {
  private static final Duration STEP = Duration.ofHours(1);

  private final BackfillHistory backfillHistory;
  private final JobConsole console;

  public BackfillJob(BackfillHistory backfillHistory, JobConsole console) {
    this.backfillHistory = backfillHistory;
    this.console = console;
  }

  /**
   * Fails as the use case does.
   *
   * @param reach how far back, above zero
   */
  public Mono<JobResult> run(Duration reach) {
    return backfillHistory.backfill(new Order(reach, STEP)).map(this::tell).last();
  }

  private JobResult tell(Update update) {
    return switch (update) {
      case Update.Progress news ->
          console.tellProgress(
              String.format(
                  Locale.ROOT,
                  "%s history: %,d markets, %,d snapshots",
                  news.platform(),
                  news.markets(),
                  news.snapshots()));
      case Update.Busy busy -> console.tellBusy(busy.holder());
      case Update.Ended ended ->
          console.tellEnd(ended.run(), RunSummary.of(ended.run()) + counts(ended.run()));
    };
  }

  private static String counts(JobRun run) {
    return run.report().funnel().steps().stream()
        .map(BackfillJob::count)
        .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String count(Step step) {
    return String.format(Locale.ROOT, "%,d %s", step.passed(), step.name());
  }
}
