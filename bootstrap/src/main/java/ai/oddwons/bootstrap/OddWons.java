package ai.oddwons.bootstrap;

import ai.oddwons.bootstrap.command.Environment;
import ai.oddwons.bootstrap.command.RootCommand;

/** Where the process begins. */
public final class OddWons {
  private OddWons() {}

  /** Runs one command and leaves with its exit code: 0 done, 1 failed, 2 misconfigured. */
  public static void main(String[] arguments) {
    System.exit(RootCommand.commandLine(Environment.ofProcess()).execute(arguments));
  }
}
