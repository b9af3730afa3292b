package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.in.cron.ExitCode;
import ai.oddwons.adapter.in.cron.JobProcess;
import ai.oddwons.application.model.Condition;
import ai.oddwons.application.model.Condition.State;
import ai.oddwons.application.port.in.CheckHealth;
import ai.oddwons.bootstrap.config.Configuration;
import ai.oddwons.bootstrap.config.Misconfigured;
import ai.oddwons.bootstrap.config.ServingRequirements;
import ai.oddwons.bootstrap.wiring.Service;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import reactor.core.publisher.Mono;

/** {@code doctor}: one line for each thing that the service depends on. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Checks the configuration and everything the service depends on.")
public final class DoctorCommand implements Callable<Integer> {
  private static final int ATTEMPTS = 3;

  private final Environment environment;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
  private CommandSpec spec;

  @Mixin private final GlobalOptions options = new GlobalOptions();

  public DoctorCommand(Environment environment) {
    this.environment = environment;
  }

  /** What is wrong with the configuration is a finding here, and no reason not to begin. */
  @Override
  public Integer call() {
    try {
      return examine(environment.configuration()).code();
    } catch (Misconfigured wrong) {
      return tell(wrong).code();
    }
  }

  private ExitCode tell(Misconfigured wrong) {
    PrintWriter out = spec.commandLine().getOut();
    wrong.faults().forEach(fault -> out.println(line("settings", "faulty", fault)));
    out.flush();
    return ExitCode.FAILED;
  }

  private ExitCode examine(Configuration configuration) {
    PrintWriter out = spec.commandLine().getOut();
    ConfigurationLines.of(configuration, options.folder()).forEach(out::println);
    out.flush();
    ExitCode settings = examineServing(configuration);
    try (Service service =
        Service.open(
            configuration, options.folder(), Service.Plan.JOB, new SimpleMeterRegistry())) {
      CheckHealth.Report report = JobProcess.await(examine(service.checkHealth()));
      report.conditions().forEach(condition -> out.println(line(condition)));
      out.flush();
      return settings == ExitCode.OK ? exitCode(report) : settings;
    }
  }

  /** A job runs without it, {@code serve} and {@code up} do not. */
  private ExitCode examineServing(Configuration configuration) {
    try {
      ServingRequirements.check(configuration);
      return ExitCode.OK;
    } catch (Misconfigured wrong) {
      return tell(wrong);
    }
  }

  /** A first answer of a cold process may come too late: who is down is asked again. */
  private static Mono<CheckHealth.Report> examine(CheckHealth health) {
    return health.check().repeat(ATTEMPTS - 1).takeUntil(report -> !anyDown(report)).last();
  }

  private static String line(Condition condition) {
    return line(
        condition.name(), condition.state().name().toLowerCase(Locale.ROOT), condition.detail());
  }

  private static String line(String name, String state, String detail) {
    return String.format(Locale.ROOT, "%-12s %-9s %s", name, state, detail);
  }

  /** Old news is no illness: a service that has never collected passes. */
  private static ExitCode exitCode(CheckHealth.Report report) {
    return anyDown(report) ? ExitCode.FAILED : ExitCode.OK;
  }

  private static boolean anyDown(CheckHealth.Report report) {
    return report.conditions().stream().anyMatch(condition -> condition.state() == State.DOWN);
  }
}
