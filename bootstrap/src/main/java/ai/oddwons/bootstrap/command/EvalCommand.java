package ai.oddwons.bootstrap.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code eval}: groups the evaluations, which need no store and no network. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Measures parts of OddWons against recorded or labelled data.")
final class EvalCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it before it runs
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which evaluation? see eval --help");
  }
}
