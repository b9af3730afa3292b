package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.in.cron.SettleJob;
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
    return new OneJob(environment, options, spec)
        .run((service, console) -> new SettleJob(service.settleCases(), console).run());
  }
}
