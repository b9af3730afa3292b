package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.in.cron.JobConsole;
import ai.oddwons.bootstrap.config.Configuration;
import ai.oddwons.bootstrap.config.ConfigurationReader;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What surrounds the process.
 *
 * @param variables the environment variables
 * @param watched whether a person watches standard error
 * @param termination what a command that serves waits for
 */
public record Environment(Map<String, String> variables, boolean watched, Termination termination) {

  public Environment {
    variables = Map.copyOf(variables);
  }

  /** Of this process. */
  public static Environment ofProcess() {
    // A console is there only when both standard input and output are a terminal.
    return new Environment(System.getenv(), System.console() != null, new SignalTermination());
  }

  Configuration configuration() {
    Configuration configuration = ConfigurationReader.read(variables);
    Logs.configure(configuration.logging());
    return configuration;
  }

  JobConsole console(CommandSpec spec) {
    return new JobConsole(spec.commandLine().getOut(), spec.commandLine().getErr(), watched);
  }
}
