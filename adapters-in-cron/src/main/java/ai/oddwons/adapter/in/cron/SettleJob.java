package ai.oddwons.adapter.in.cron;

import ai.oddwons.application.port.in.SettleCases;
import ai.oddwons.application.port.in.SettleCases.Update;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** Runs a settling and tells of it on a console. */
public final class SettleJob {
  private final SettleCases settleCases;
  private final JobConsole console;

  public SettleJob(SettleCases settleCases, JobConsole console) {
    this.settleCases = settleCases;
    this.console = console;
  }

  /** Fails as the use case does. */
  public Mono<JobResult> run() {
    return settleCases.settle().map(this::tell).last();
  }

  private JobResult tell(Update update) {
    return switch (update) {
      case Update.Progress news ->
          console.tellProgress(
              String.format(Locale.ROOT, "%,d outcomes found out", news.outcomes()));
      case Update.Busy busy -> console.tellBusy(busy.holder());
      case Update.Ended ended -> console.tellEnd(ended.run(), RunSummary.withFunnel(ended.run()));
    };
  }
}
