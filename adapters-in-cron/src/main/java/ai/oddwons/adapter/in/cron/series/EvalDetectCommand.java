package ai.oddwons.adapter.in.cron.series;

import ai.oddwons.adapter.in.cron.ExitCode;
import ai.oddwons.domain.pattern.evaluation.DetectionGrades;
import ai.oddwons.domain.pattern.evaluation.Series;
import ai.oddwons.domain.pattern.evaluation.TrialSettings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval detect}: what do detectors find in series, and how often do they cry wolf? */
@Command(
    name = "detect",
    mixinStandardHelpOptions = true,
    description =
        "Plays series of readings to the detectors: false alarms, and what was found of what happened.")
public final class EvalDetectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "series, one JSON object a line, or .gz of it; several files are one set")
  private List<Path> files;

  @Option(names = "--json", description = "print one JSON object instead of a table")
  private boolean json;

  @Option(names = "--no-trades", description = "ignore trade counts, as a poll shows none")
  private boolean withoutTrades;

  @Option(names = "--rules", description = "grade plain rules of thumb too")
  private boolean withRules;

  @Option(
      names = "--learn-from-all",
      description = "let labelled series teach what is usual too, as happens live")
  private boolean learnsFromAll;

  @SuppressWarnings("NullAway.Init") // picocli fills the annotated fields before it calls
  public EvalDetectCommand() {}

  @Override
  public Integer call() {
    List<Series> series =
        new SeriesFiles(files).read(spec, one -> withoutTrades ? one.withoutTrades() : one);
    DetectionGrades grades =
        DetectionGrades.of(series, new TrialSettings(learnsFromAll, withRules));
    DetectReport report = new DetectReport(grades);
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? report.json() : report.table());
    out.flush();
    return ExitCode.OK.code();
  }
}
