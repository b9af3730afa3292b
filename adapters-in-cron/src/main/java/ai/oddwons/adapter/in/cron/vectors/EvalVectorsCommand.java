package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.adapter.in.cron.ExitCode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval vectors}: do our rules give the numbers that published cases expect? */
@Command(
    name = "vectors",
    mixinStandardHelpOptions = true,
    description = "Computes vector sets (inputs and expected numbers) and counts what agrees.")
public final class EvalVectorsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "folder of vector sets, *.json or *.json.gz")
  private Path folder;

  @Option(names = "--json", description = "print one JSON object instead of lines")
  private boolean json;

  @Option(names = "--show", description = "say why each vector failed")
  private boolean show;

  @SuppressWarnings("NullAway.Init") // picocli fills the annotated fields before it calls
  public EvalVectorsCommand() {}

  @Override
  public Integer call() {
    List<SetResult> results =
        sets().stream().map(set -> set.judge(VectorRunners.of(set.name()))).toList();
    VectorReport report = new VectorReport(results, show);
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? report.json() : report.table());
    out.flush();
    return (report.isClean() ? ExitCode.OK : ExitCode.FAILED).code();
  }

  private List<VectorSet> sets() {
    try {
      return new VectorFolder(folder).sets();
    } catch (VectorFolder.Unreadable unreadable) {
      throw new ParameterException(
          spec.commandLine(), String.valueOf(unreadable.getMessage()), unreadable);
    }
  }
}
