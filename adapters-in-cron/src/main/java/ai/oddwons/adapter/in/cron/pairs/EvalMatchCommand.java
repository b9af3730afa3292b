package ai.oddwons.adapter.in.cron.pairs;

import ai.oddwons.adapter.in.cron.ExitCode;
import ai.oddwons.adapter.in.cron.RecordedFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval match}: does matching see which markets ask the same, and which only seem to? */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description = "Grades labelled pairs of markets: what was taken for what, and why not.")
public final class EvalMatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "labelled pairs, one JSON object a line, or .gz of it; several are one set")
  private List<Path> files;

  @Option(names = "--json", description = "print one JSON object instead of a table")
  private boolean json;

  @Option(names = "--show", description = "print the misjudged pairs too")
  private boolean show;

  @SuppressWarnings("NullAway.Init") // picocli fills the annotated fields before it calls
  public EvalMatchCommand() {}

  @Override
  public Integer call() {
    MatchTrial trial = new MatchTrial();
    files.forEach(file -> read(file, trial));
    MatchReport report = new MatchReport(trial);
    PrintWriter out = spec.commandLine().getOut();
    if (show && !trial.misjudged().isEmpty()) {
      (json ? spec.commandLine().getErr() : out).println(report.misjudged());
    }
    out.println(json ? report.json() : report.table());
    out.flush();
    return ExitCode.OK.code();
  }

  private void read(Path file, MatchTrial trial) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(RecordedFile.open(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        take(file, number, line, trial);
      }
    } catch (IOException unreadable) {
      throw wrong("%s cannot be read: %s".formatted(file, unreadable.getMessage()), unreadable);
    }
  }

  private void take(Path file, int number, String line, MatchTrial trial) {
    if (line.isBlank()) {
      return;
    }
    try {
      trial.take(PairLine.parse(line));
    } catch (IllegalArgumentException noPair) {
      throw wrong("%s line %d %s".formatted(file, number, noPair.getMessage()), noPair);
    }
  }

  private ParameterException wrong(String message, Exception cause) {
    return new ParameterException(spec.commandLine(), message, cause);
  }
}
