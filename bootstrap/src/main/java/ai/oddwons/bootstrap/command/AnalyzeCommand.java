package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.in.cron.AnalyzeSteps;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code analyze}: one analysis, once. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description =
        "Finds patterns in what was collected, markets that ask the same, and gains, and exits.")
public final class AnalyzeCommand implements Callable<Integer> {
  private final Environment environment;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
  private CommandSpec spec;

  @Mixin private final GlobalOptions options = new GlobalOptions();

  @Option(
      names = "--watch",
      paramLabel = "TIME",
      converter = ReachConverter.class,
      description = "then keep looking at open gains for so long, such as 60s")
  private @Nullable Duration watch;

  public AnalyzeCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    return new OneJob(environment, options, spec)
        .run((service, console) ->
            new AnalyzeSteps(service, console).run(watch == null ? Duration.ZERO : watch));
  }
}
