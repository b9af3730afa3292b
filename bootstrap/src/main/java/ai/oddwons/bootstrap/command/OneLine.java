package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.in.cron.ExitCode;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.bootstrap.config.Misconfigured;
import ai.oddwons.embedded.EmbeddedStoresException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what stopped a command into one clear line and the exit code of its kind. */
final class OneLine implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    return say(wrong.getCommandLine(), wrong.getMessage(), ExitCode.MISCONFIGURED);
  }

  @Override
  public int handleExecutionException(Exception failed, CommandLine command, ParseResult parsed) {
    return switch (failed) {
      case ParameterException wrong -> say(command, wrong.getMessage(), ExitCode.MISCONFIGURED);
      case Misconfigured wrong -> say(command, wrong.getMessage(), ExitCode.MISCONFIGURED);
      case EmbeddedStoresException stores -> say(command, stores.getMessage(), ExitCode.FAILED);
      case StoreFailure store -> say(command, store.getMessage(), ExitCode.FAILED);
      case VenueFailure venue -> say(command, venue.getMessage(), ExitCode.FAILED);
      default -> unexpected(failed, command);
    };
  }

  /** A fault of ours: the line names it, the log holds its trace. */
  private static int unexpected(Exception failed, CommandLine command) {
    LoggerFactory.getLogger(OneLine.class).error("unexpected failure", failed);
    return say(command, "failed unexpectedly: " + failed, ExitCode.FAILED);
  }

  /** Several faults of the configuration come as several lines; each begins like a line alone. */
  private static int say(CommandLine command, @Nullable String message, ExitCode code) {
    PrintWriter err = command.getErr();
    String who = command.getCommandSpec().qualifiedName() + ": ";
    String.valueOf(message).lines().forEach(line -> err.println(who + line));
    err.flush();
    return code.code();
  }
}
