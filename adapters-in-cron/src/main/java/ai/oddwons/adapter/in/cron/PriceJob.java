package ai.oddwons.adapter.in.cron;

import ai.oddwons.application.port.in.FindArbitrage;
import ai.oddwons.application.port.in.FindArbitrage.Update;
import java.time.Duration;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** Looks for gains, and again at what is open, and tells of it on a console. */
public final class PriceJob {
  private final FindArbitrage findArbitrage;
  private final JobConsole console;
  private final Duration watch;

  /**
   * @param watch how long to keep looking at what is open, zero or more
   */
  public PriceJob(FindArbitrage findArbitrage, JobConsole console, Duration watch) {
    this.findArbitrage = findArbitrage;
    this.console = console;
    this.watch = watch;
  }

  /** Fails as the use case does. */
  public Mono<JobResult> run() {
    return findArbitrage.find(watch).map(this::tell).last();
  }

  private JobResult tell(Update update) {
    return switch (update) {
      case Update.Looked looked ->
          console.tellProgress(
              String.format(
                  Locale.ROOT,
                  "%,d baskets looked at: %,d findings, %,d to watch, %,d gone",
                  looked.baskets(),
                  looked.active(),
                  looked.watched(),
                  looked.ended()));
      case Update.Busy busy -> console.tellBusy(busy.holder());
      case Update.Ended ended -> console.tellEnd(ended.run(), RunSummary.withFunnel(ended.run()));
    };
  }
}
