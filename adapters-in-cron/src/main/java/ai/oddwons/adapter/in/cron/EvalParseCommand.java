package ai.oddwons.adapter.in.cron;

import ai.oddwons.application.model.BodyTally;
import ai.oddwons.application.port.in.EvaluateParsing;
import ai.oddwons.application.port.in.EvaluateParsing.Outcome;
import ai.oddwons.domain.market.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval parse}: how well do we read recorded bodies of a venue? */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description =
        "Reads recorded bodies of a venue: how many market objects were read, rejected, lost.")
public final class EvalParseCommand implements Callable<Integer> {
  private final EvaluateParsing evaluateParsing;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "VENUE", description = "kalshi or polymarket")
  private String venue;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "JSON, or .gz of it")
  private List<Path> files;

  @Option(names = "--json", description = "print one JSON object instead of a table")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills the annotated fields before it calls
  public EvalParseCommand(EvaluateParsing evaluateParsing) {
    this.evaluateParsing = evaluateParsing;
  }

  @Override
  public Integer call() {
    BodyTally sum = BodyTally.NONE;
    for (Path file : files) {
      sum = sum.plus(read(file));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? ParseReport.json(sum) : ParseReport.table(venue, sum));
    out.flush();
    return (sum.lost() == 0 ? ExitCode.OK : ExitCode.FAILED).code();
  }

  private BodyTally read(Path file) {
    try (InputStream body = RecordedFile.open(file)) {
      Outcome outcome = JobProcess.await(evaluateParsing.read(platform(), body));
      return switch (outcome) {
        case Outcome.Read read -> read.tally();
        case Outcome.UnknownPlatform unknown -> throw wrong(unknown.reason());
      };
    } catch (IOException | UncheckedIOException unreadable) {
      throw wrong(file + " cannot be read: " + unreadable.getMessage());
    }
  }

  private Platform platform() {
    try {
      return new Platform(venue.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException notASlug) {
      throw wrong(String.valueOf(notASlug.getMessage()));
    }
  }

  private ParameterException wrong(String reason) {
    return new ParameterException(spec.commandLine(), reason);
  }
}
