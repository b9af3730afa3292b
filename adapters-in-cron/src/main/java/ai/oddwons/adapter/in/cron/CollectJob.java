package ai.oddwons.adapter.in.cron;

import ai.oddwons.application.port.in.CollectMarkets;
import ai.oddwons.application.port.in.CollectMarkets.Order;
import ai.oddwons.application.port.in.CollectMarkets.Update;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/** Runs a collection and tells of it on a console. */
public final class CollectJob {
  private final CollectMarkets collectMarkets;
  private final JobConsole console;
  private final InstantSource clock;

  public CollectJob(CollectMarkets collectMarkets, JobConsole console, InstantSource clock) {
    this.collectMarkets = collectMarkets;
    this.console = console;
    this.clock = clock;
  }

  /** Fails as the use case does. */
  public Mono<JobResult> run(boolean verify) {
    return Mono.defer(() -> {
      CollectProgress progress = new CollectProgress(clock);
      return collectMarkets.collect(new Order(verify)).map(update -> tell(update, progress)).last();
    });
  }

  private JobResult tell(Update update, CollectProgress progress) {
    return switch (update) {
      case Update.Progress news -> console.tellProgress(progress.line(news));
      case Update.Busy busy -> console.tellBusy(busy.holder());
      case Update.Ended ended -> console.tellEnd(ended.run(), RunSummary.of(ended.run()));
    };
  }
}
