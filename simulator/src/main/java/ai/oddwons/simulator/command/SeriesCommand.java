package ai.oddwons.simulator.command;

import ai.oddwons.simulator.series.Grid;
import ai.oddwons.simulator.series.Model;
import ai.oddwons.simulator.series.Polling;
import ai.oddwons.simulator.series.SeriesFile;
import ai.oddwons.simulator.series.SeriesOptions;
import ai.oddwons.simulator.series.TradesADay;
import ai.oddwons.simulator.series.Truths;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Writes a file of labelled series. Exit 0 when it is written, 1 when it cannot be, 2 for a bad
 * option.
 */
@Command(
    name = "series",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes made-up price and volume series with known events in them.")
final class SeriesCommand implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int MISCONFIGURED = 2;
  private static final String A_THIRD = "0.3333333333333333";

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before call
  private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "JSON lines; compressed when the name ends in .gz.")
  @SuppressWarnings("NullAway.Init") // required, so set by picocli before call
  private Path out;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Chooses the series (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--markets",
      defaultValue = "1200",
      description = "Series in the file (${DEFAULT-VALUE}).")
  private int markets;

  @Option(
      names = "--jumps",
      paramLabel = "SHARE",
      defaultValue = A_THIRD,
      description = "Share with a jump of the price (a third).")
  private double jumps;

  @Option(
      names = "--bursts",
      paramLabel = "SHARE",
      defaultValue = A_THIRD,
      description = "Share with a burst of volume (a third); the rest has no event.")
  private double bursts;

  @Option(
      names = "--start",
      defaultValue = "2026-10-05T00:00:00Z",
      description = "First reading (${DEFAULT-VALUE}).")
  private String start = "";

  @Option(
      names = "--days",
      defaultValue = "7",
      description = "Length, 2 to 365 (${DEFAULT-VALUE}).")
  private int days;

  @Option(
      names = "--step",
      defaultValue = "5m",
      description = "From reading to reading, 10s to 1h (${DEFAULT-VALUE}).")
  private String step = "";

  @Option(
      names = "--irregular",
      paramLabel = "SHARE",
      defaultValue = "0",
      description = "Share of polls that come late or not at all, up to 0.9 (${DEFAULT-VALUE}).")
  private double irregular;

  @Option(
      names = "--activity",
      paramLabel = "LOW:HIGH",
      defaultValue = "3:2000",
      description = "Trades a day, even in the logarithm (${DEFAULT-VALUE}).")
  private String activity = "";

  @Option(
      names = "--noise",
      paramLabel = "X",
      defaultValue = "1",
      description = "Multiplies the volatility of the fair value, 0 to 10 (${DEFAULT-VALUE}).")
  private double noise;

  @Option(
      names = "--tick",
      defaultValue = "0.01",
      description = "Step of prices in dollars, 0.01 or 0.001 (${DEFAULT-VALUE}).")
  private String tick = "";

  @Option(
      names = "--model",
      defaultValue = "martingale",
      description = "martingale or heavy (${DEFAULT-VALUE}).")
  private String model = "";

  @Option(
      names = "--trade-counts",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Write the number of trades, or null (written).")
  private boolean tradeCounts;

  @Override
  public Integer call() {
    SeriesOptions options;
    try {
      refuseOptionsBefore();
      options = options();
    } catch (IllegalArgumentException e) {
      return complain(String.valueOf(e.getMessage()), MISCONFIGURED);
    }
    try {
      SeriesFile.write(options, out);
      return DONE;
    } catch (FileSystemException e) {
      return complain("cannot write " + e.getMessage() + " (" + kind(e) + ")", MISCONFIGURED);
    } catch (IOException e) {
      return complain("cannot write " + out + ": " + e.getMessage(), FAILED);
    }
  }

  private static String kind(FileSystemException e) {
    return e.getClass().getSimpleName().replace("Exception", "");
  }

  /** What stands before the word series would go to the simulator and be lost without a word. */
  private void refuseOptionsBefore() {
    CommandLine parent = spec.commandLine().getParent();
    if (parent != null && !parent.getParseResult().matchedOptions().isEmpty()) {
      throw new IllegalArgumentException("options stand after the word series");
    }
  }

  private SeriesOptions options() {
    return new SeriesOptions(
        seed,
        markets,
        new Truths(jumps, bursts),
        Polling.parse(start, days, step, irregular),
        TradesADay.parse(activity),
        noise,
        Grid.parse(tick),
        Model.parse(model),
        tradeCounts);
  }

  private int complain(String line, int exitCode) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(spec.qualifiedName() + ": " + line);
    err.flush();
    return exitCode;
  }
}
