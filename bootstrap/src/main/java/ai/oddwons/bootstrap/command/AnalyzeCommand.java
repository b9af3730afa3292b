package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.in.cron.AnalyzeJob;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code analyze}: one analysis, once. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description = "Judges what was collected since the last time, keeps the patterns, and exits.")
public final class AnalyzeCommand implements Callable<Integer> {
  private final Environment environment;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
  private CommandSpec spec;

  @Mixin private final GlobalOptions options = new GlobalOptions();

  public AnalyzeCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    return new OneJob(environment, options, spec)
        .run((service, console) -> new AnalyzeJob(service.detectPatterns(), console).run());
  }
}
