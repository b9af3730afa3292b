package ai.oddwons.adapter.in.cron;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import picocli.CommandLine;

/** Commands run as from a shell, and all that they wrote. */
public final class Shell {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Gives the exit code; what is wrong with the arguments is a line on the error output. */
  public int run(Object command, Object... arguments) {
    String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    return new CommandLine(command)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setParameterExceptionHandler((wrong, given) -> {
          wrong.getCommandLine().getErr().println(wrong.getMessage());
          return 2;
        })
        .execute(texts);
  }

  public String out() {
    return out.toString();
  }

  public String err() {
    return err.toString();
  }
}
