package ai.oddwons.adapter.in.cron.series;

import ai.oddwons.domain.pattern.evaluation.Series;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Series files named on a command line; several are one set. */
record SeriesFiles(List<Path> paths) {
  SeriesFiles {
    paths = List.copyOf(paths);
  }

  /**
   * All series in the order of the files; a malformed file ends the command.
   *
   * @param kept what is kept of each
   */
  List<Series> read(CommandSpec spec, UnaryOperator<Series> kept) {
    List<Series> all = new ArrayList<>();
    try {
      for (Path path : paths) {
        new SeriesFile(path).read(one -> all.add(kept.apply(one)));
      }
    } catch (Malformed malformed) {
      throw new ParameterException(
          spec.commandLine(), String.valueOf(malformed.getMessage()), malformed);
    }
    return all;
  }
}
