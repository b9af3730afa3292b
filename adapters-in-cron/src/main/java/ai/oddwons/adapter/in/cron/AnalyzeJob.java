package ai.oddwons.adapter.in.cron;

import ai.oddwons.application.port.in.DetectPatterns;
import ai.oddwons.application.port.in.DetectPatterns.Update;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** Runs an analysis and tells of it on a console. */
public final class AnalyzeJob {
  private final DetectPatterns detectPatterns;
  private final JobConsole console;

  public AnalyzeJob(DetectPatterns detectPatterns, JobConsole console) {
    this.detectPatterns = detectPatterns;
    this.console = console;
  }

  /** Fails as the use case does. */
  public Mono<JobResult> run() {
    return detectPatterns.detect().map(this::tell).last();
  }

  private JobResult tell(Update update) {
    return switch (update) {
      case Update.Progress news ->
          console.tellProgress(
              String.format(
                  Locale.ROOT,
                  "collection of %s judged, %,d so far, %,d patterns",
                  news.cycle(),
                  news.cycles(),
                  news.patterns()));
      case Update.Busy busy -> console.tellBusy(busy.holder());
      case Update.Ended ended -> console.tellEnd(ended.run(), RunSummary.withFunnel(ended.run()));
    };
  }
}
