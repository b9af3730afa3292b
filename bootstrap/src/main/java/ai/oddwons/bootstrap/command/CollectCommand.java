package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.in.cron.BackfillJob;
import ai.oddwons.adapter.in.cron.CollectJob;
import ai.oddwons.adapter.in.cron.JobConsole;
import ai.oddwons.adapter.in.cron.JobResult;
import ai.oddwons.bootstrap.wiring.Service;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import reactor.core.publisher.Mono;

/** {@code collect}: one collection, once. */
@Command(
    name = "collect",
    mixinStandardHelpOptions = true,
    description = "Reads every open market of every venue, stores what is new, and exits.")
public final class CollectCommand implements Callable<Integer> {
  private final Environment environment;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
  private CommandSpec spec;

  @Mixin private final GlobalOptions options = new GlobalOptions();

  @Option(
      names = "--verify",
      description = "also read each venue's second listing and compare the two")
  private boolean verify;

  @Option(
      names = "--backfill",
      paramLabel = "REACH",
      converter = ReachConverter.class,
      description = "then fill in the past of every open market, such as 7d or 12h")
  private @Nullable Duration backfill;

  public CollectCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    return new OneJob(environment, options, spec).run(this::work);
  }

  private Mono<JobResult> work(Service service, JobConsole console) {
    Mono<JobResult> collected =
        new CollectJob(service.collectMarkets(), console, service.clock()).run(verify);
    Duration reach = backfill;
    return reach == null
        ? collected
        : collected.flatMap(first ->
            new BackfillJob(service.backfillHistory(), console)
                .run(reach)
                .map(second -> second == JobResult.FAILED ? second : first));
  }
}
