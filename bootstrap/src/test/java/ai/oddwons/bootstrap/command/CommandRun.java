package ai.oddwons.bootstrap.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import picocli.CommandLine;

/**
 * One command, run in this process as {@code main} runs it, and what it said.
 *
 * @param out lines on standard output
 * @param err lines on standard error; what is logged is not among them, see {@link LoggedLines}
 */
record CommandRun(int exitCode, List<String> out, List<String> err) {
  private static final Termination NEVER_ASKED =
      () -> {
        throw new AssertionError("this command was not meant to wait for its end");
      };

  /** Waits for the end of the command. */
  static CommandRun of(Map<String, String> variables, String... arguments) {
    return of(new Environment(variables, false, NEVER_ASKED), new StringWriter(), arguments);
  }

  /** The same on a thread of its own. */
  static CompletableFuture<CommandRun> start(Map<String, String> variables, String... arguments) {
    return start(new Environment(variables, false, NEVER_ASKED), new StringWriter(), arguments);
  }

  /**
   * The same for a command that serves.
   *
   * @param out takes standard output while the command runs
   */
  static CompletableFuture<CommandRun> start(
      Environment environment, StringWriter out, String... arguments) {
    return CompletableFuture.supplyAsync(
        () -> of(environment, out, arguments),
        task -> Executors.defaultThreadFactory().newThread(task).start());
  }

  private static CommandRun of(Environment environment, StringWriter out, String... arguments) {
    StringWriter err = new StringWriter();
    CommandLine command =
        RootCommand.commandLine(environment)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    int exitCode = command.execute(arguments);
    return new CommandRun(exitCode, lines(out), lines(err));
  }

  private static List<String> lines(StringWriter text) {
    return text.toString().lines().toList();
  }

  /** Standard output as one text. */
  String said() {
    return String.join("\n", out);
  }
}
