package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.in.cron.JobProcess;
import ai.oddwons.adapter.in.cron.SettleJob;
import ai.oddwons.bootstrap.config.Configuration;
import ai.oddwons.bootstrap.wiring.Service;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code settle}: what became of patterns, once. */
@Command(
    name = "settle",
    mixinStandardHelpOptions = true,
    description = "Finds out what became of patterns whose horizon has passed, and exits.")
public final class SettleCommand implements Callable<Integer> {
  private final Environment environment;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
  private CommandSpec spec;

  @Mixin private final GlobalOptions options = new GlobalOptions();

  public SettleCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Configuration configuration = environment.configuration();
    try (Termination termination = environment.termination();
        Service service =
            Service.openMigrated(
                configuration, options.folder(), Service.Plan.JOB, new SimpleMeterRegistry())) {
      termination.onWish(service::stop);
      SettleJob job = new SettleJob(service.settleCases(), environment.console(spec));
      return JobProcess.await(job.run()).exitCode().code();
    }
  }
}
