package ai.oddwons.adapter.in.cron.series;

import ai.oddwons.adapter.in.cron.ExitCode;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.pattern.evaluation.ScoreGrades;
import ai.oddwons.domain.pattern.evaluation.ScoreTrial;
import ai.oddwons.domain.pattern.evaluation.Series;
import ai.oddwons.domain.pattern.evaluation.TrialCase;
import ai.oddwons.domain.pattern.score.ScoreModelText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval scores}: are scores the chances they say? */
@Command(
    name = "scores",
    mixinStandardHelpOptions = true,
    description =
        "Plays series to everything from reading to pattern, fits scores to the earlier half of the"
            + " patterns, and grades them on the later half.")
public final class EvalScoresCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "series, one JSON object a line, or .gz of it; each file is a world of its own")
  private List<Path> files;

  @Option(names = "--json", description = "print one JSON object instead of tables")
  private boolean json;

  @Option(names = "--out", paramLabel = "FILE", description = "write what was fitted to a file")
  private @Nullable Path out;

  @Option(
      names = "--fee-rate",
      paramLabel = "R",
      defaultValue = "0.07",
      description =
          "a taker pays R p (1 - p) for a share at price p, once to buy and once to sell"
              + " (${DEFAULT-VALUE}, as Kalshi had it on 2026-07-07)")
  private BigDecimal feeRate;

  @SuppressWarnings("NullAway.Init") // picocli fills the annotated fields before it calls
  public EvalScoresCommand() {}

  @Override
  public Integer call() {
    ScoreGrades grades = ScoreGrades.of(cases());
    if (out != null) {
      write(out, ScoreModelText.write(grades.fitted()));
    }
    ScoresReport report = new ScoresReport(grades);
    PrintWriter printer = spec.commandLine().getOut();
    printer.println(json ? report.json() : report.tables());
    printer.flush();
    return ExitCode.OK.code();
  }

  /** One file after the other, so that only one has to fit into memory. */
  private List<TrialCase> cases() {
    List<TrialCase> cases = new ArrayList<>();
    for (Path file : files) {
      List<Series> series = new SeriesFiles(List.of(file)).read(spec, UnaryOperator.identity());
      tellLeftOut(series.stream().mapToLong(one -> one.points().leftOut()).sum());
      cases.addAll(new ScoreTrial(file.toString(), series, fees()).run());
    }
    return cases;
  }

  private void tellLeftOut(long points) {
    if (points > 0) {
      PrintWriter err = spec.commandLine().getErr();
      err.printf(Locale.ROOT, "noted: impossible_time %,d%n", points);
      err.flush();
    }
  }

  private FeeTerms fees() {
    try {
      return new FeeTerms.Charged(new FeeCurve(feeRate, BigDecimal.ZERO, 1), null);
    } catch (IllegalArgumentException negative) {
      throw new ParameterException(
          spec.commandLine(), "--fee-rate must be 0 or more, was " + feeRate, negative);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write " + file, failed);
    }
  }
}
