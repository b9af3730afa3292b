package ai.oddwons.adapter.in.cron;

import ai.oddwons.application.port.in.MatchMarkets;
import ai.oddwons.application.port.in.MatchMarkets.Update;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** Runs a matching and tells of it on a console. */
public final class MatchJob {
  private final MatchMarkets matchMarkets;
  private final JobConsole console;

  public MatchJob(MatchMarkets matchMarkets, JobConsole console) {
    this.matchMarkets = matchMarkets;
    this.console = console;
  }

  /** Fails as the use case does. */
  public Mono<JobResult> run() {
    return matchMarkets.match().map(this::tell).last();
  }

  private JobResult tell(Update update) {
    return switch (update) {
      case Update.Progress(int markets, int of) ->
          console.tellProgress(
              String.format(Locale.ROOT, "%,d of %,d markets matched", markets, of));
      case Update.Busy busy -> console.tellBusy(busy.holder());
      case Update.Ended ended -> console.tellEnd(ended.run(), RunSummary.withFunnel(ended.run()));
    };
  }
}
