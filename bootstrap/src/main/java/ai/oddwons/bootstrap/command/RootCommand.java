package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.in.cron.EvalParseCommand;
import ai.oddwons.adapter.in.cron.pairs.EvalMatchCommand;
import ai.oddwons.adapter.in.cron.series.EvalDetectCommand;
import ai.oddwons.adapter.in.cron.series.EvalScoresCommand;
import ai.oddwons.adapter.in.cron.vectors.EvalVectorsCommand;
import ai.oddwons.bootstrap.wiring.Evaluations;
import ai.oddwons.simulator.command.SimulateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a name: it only says what there is. */
@Command(
    name = "oddwons",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.BuildVersion.class,
    description = "Prediction-market intelligence over Kalshi and Polymarket.",
    synopsisSubcommandLabel = "COMMAND")
public final class RootCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it before it runs
  private CommandSpec spec;

  private RootCommand() {}

  /** All commands; one that fails answers with one line and the exit code of its kind. */
  public static CommandLine commandLine(Environment environment) {
    return new CommandLine(new RootCommand())
        .addSubcommand(new UpCommand(environment))
        .addSubcommand(new ServeCommand(environment))
        .addSubcommand(new CollectCommand(environment))
        .addSubcommand(new AnalyzeCommand(environment))
        .addSubcommand(new SettleCommand(environment))
        .addSubcommand(new MigrateCommand(environment))
        .addSubcommand(new DoctorCommand(environment))
        .addSubcommand(new SimulateCommand())
        .addSubcommand(
            new CommandLine(new EvalCommand())
                .addSubcommand(new EvalParseCommand(Evaluations.parsing()))
                .addSubcommand(new EvalVectorsCommand())
                .addSubcommand(new EvalDetectCommand())
                .addSubcommand(new EvalMatchCommand())
                .addSubcommand(new EvalScoresCommand()))
        .setParameterExceptionHandler(new OneLine())
        .setExecutionExceptionHandler(new OneLine());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command? see --help");
  }

  /** The version in the manifest of the jar this was started from. */
  static final class BuildVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = RootCommand.class.getPackage().getImplementationVersion();
      return new String[] {"oddwons " + (version == null ? "(not packaged)" : version)};
    }
  }
}
