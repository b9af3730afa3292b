package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.in.cron.AnalyzeSteps;
import ai.oddwons.adapter.in.cron.BackfillJob;
import ai.oddwons.adapter.in.cron.CollectJob;
import ai.oddwons.adapter.in.cron.ExitCode;
import ai.oddwons.adapter.in.cron.JobConsole;
import ai.oddwons.adapter.in.cron.JobResult;
import ai.oddwons.adapter.in.cron.RunningJobs;
import ai.oddwons.adapter.in.cron.SettleJob;
import ai.oddwons.adapter.in.cron.Timetable;
import ai.oddwons.bootstrap.config.Configuration;
import ai.oddwons.bootstrap.config.ServingRequirements;
import ai.oddwons.bootstrap.wiring.Demo;
import ai.oddwons.bootstrap.wiring.Service;
import ai.oddwons.bootstrap.wiring.WebServer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code up}: everything in one process. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Runs everything in one process: stores, scheduled jobs, API and dashboard.")
public final class UpCommand implements Callable<Integer> {
  private static final Duration DEMO_HISTORY = Duration.ofDays(7);

  private static final Duration SETTLING = Duration.ofHours(1);

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  /** A run that is told to stop still stores the page it has in hand. */
  private static final Duration LONGEST_LAST_PAGE = Duration.ofSeconds(10);

  private final Environment environment;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
  private CommandSpec spec;

  @Mixin private final GlobalOptions options = new GlobalOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      converter = PortConverter.class,
      description = "instead of PORT; 0 for any free one")
  private @Nullable Integer port;

  @Option(
      names = "--demo",
      description = "let the simulator stand in for the venues: needs no network and no keys")
  private boolean demo;

  public UpCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Configuration read = environment.configuration();
    ServingRequirements.check(read);
    Configuration configuration = port == null ? read : read.withPort(port);
    if (!demo) {
      return run(configuration, Service.Plan.SERVICE, false);
    }
    try (Demo simulated = Demo.start()) {
      return run(configuration.withVenues(simulated.venues()), Demo.PLAN, true);
    }
  }

  private int run(Configuration configuration, Service.Plan plan, boolean withHistory) {
    JobConsole console = environment.console(spec);
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try (Termination termination = environment.termination();
        Service service = Service.openMigrated(configuration, options.folder(), plan, meters);
        WebServer server = WebServer.start(configuration, service, meters)) {
      console.say("up at http://localhost:" + server.port());
      RunningJobs running = new RunningJobs();
      Disposable jobs = jobs(service, plan, withHistory, console, running).subscribe();
      termination.await();
      service.stop();
      running.awaitEnd(LONGEST_LAST_PAGE);
      jobs.dispose();
      return ExitCode.OK.code();
    }
  }

  /** What was collected is judged at once, and not only at the next minute of a timetable. */
  private static Mono<JobResult> analyze(Service service, JobConsole console) {
    return new AnalyzeSteps(service, console).run(Duration.ZERO);
  }

  /**
   * The past is filled in once, after the first run has told which markets there are; the analysis
   * after it learns from it.
   */
  private static Flux<JobResult> jobs(
      Service service,
      Service.Plan plan,
      boolean withHistory,
      JobConsole console,
      RunningJobs running) {
    Mono<JobResult> collect =
        running.track(
            Mono.defer(() ->
                new CollectJob(service.collectMarkets(), console, service.clock())
                    .run(false)
                    .delayUntil(collected -> analyze(service, console))));
    Timetable timetable = new Timetable(plan.collecting().cycle(), service.clock());
    Flux<JobResult> repeated =
        Flux.merge(
            timetable.repeat(collect, console),
            settling(service, console, running),
            watching(service, console, running));
    if (!withHistory) {
      return repeated;
    }
    Mono<JobResult> past =
        running.track(
            Mono.defer(() ->
                new BackfillJob(service.backfillHistory(), console)
                    .run(DEMO_HISTORY)
                    .delayUntil(filled -> analyze(service, console))));
    return timetable
        .once(collect, console)
        .thenMany(Flux.merge(timetable.once(past, console), repeated));
  }

  /** What is open is looked at again and again, without a run of its own. */
  private static Flux<JobResult> watching(
      Service service, JobConsole console, RunningJobs running) {
    Mono<JobResult> look =
        running.track(
            Mono.defer(() -> service.findArbitrage().lookAgain()).thenReturn(JobResult.DONE));
    return new Timetable(BETWEEN_LOOKS, service.clock()).repeat(look, console);
  }

  private static Flux<JobResult> settling(
      Service service, JobConsole console, RunningJobs running) {
    Mono<JobResult> settle =
        running.track(Mono.defer(() -> new SettleJob(service.settleCases(), console).run()));
    return new Timetable(SETTLING, service.clock()).repeat(settle, console);
  }
}
