package ai.oddwons.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class SeriesCommandTest {
  private final StringWriter err = new StringWriter();
  private final StringWriter out = new StringWriter();

  @TempDir private Path folder;

  private int run(String... options) {
    return new CommandLine(new SimulateCommand())
        .setErr(new PrintWriter(err, true))
        .setOut(new PrintWriter(out, true))
        .execute(options);
  }

  private String file() {
    return "--out=" + folder.resolve("series.jsonl");
  }

  @Test
  void callShouldWriteTheFile() throws IOException {
    assertThat(run("series", file(), "--markets=3", "--days=2", "--step=1h")).isZero();
    assertThat(Files.readAllLines(folder.resolve("series.jsonl"))).hasSize(3);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void optionsShouldReachTheFile() throws IOException {
    String[] options = {
      "series",
      file(),
      "--markets=2",
      "--days=2",
      "--step=30m",
      "--jumps=1",
      "--bursts=0",
      "--seed=9",
      "--irregular=0.5",
      "--noise=2",
      "--activity=50:60",
      "--tick=0.001",
      "--model=heavy",
      "--no-trade-counts",
      "--start=1970-01-02T00:00:00Z"
    };
    assertThat(run(options)).isZero();
    assertThat(Files.readAllLines(folder.resolve("series.jsonl")))
        .hasSize(2)
        .allSatisfy(line ->
            assertThat(line)
                .startsWith("{\"id\":\"heavy-9-")
                .contains("\"points\":[[86400,0.")
                .contains(",null],[")
                .contains("\"kind\":\"jump\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--markets=0",
        "--markets=1000001",
        "--jumps=-1",
        "--bursts=0.9",
        "--days=1",
        "--step=5",
        "--start=today",
        "--irregular=1",
        "--activity=9:1",
        "--noise=11",
        "--tick=0.1",
        "--model=wild"
      })
  void badValuesShouldExitWith2AndOneLine(String option) {
    assertThat(run("series", file(), option)).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("simulate series: ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void unknownAndMissingOptionsShouldExitWith2() {
    assertThat(run("series")).isEqualTo(2);
    assertThat(run("series", file(), "--markets=many")).isEqualTo(2);
    assertThat(run("series", file(), "--port=1")).isEqualTo(2);
  }

  @Test
  void optionsBeforeTheWordShouldBeRefused() {
    assertThat(run("--seed=3", "series", file())).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines("simulate series: options stand after the word series");
  }

  @Test
  void aFileThatCannotBeMadeShouldExitWith2AndNameIt() {
    String nowhere = folder.resolve("no/such.jsonl").toString();
    assertThat(run("series", "--out", nowhere)).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("simulate series: cannot write " + nowhere);
    assertThat(run("series", "--out", folder.toString())).isEqualTo(2);
  }

  @Test
  void helpShouldNameTheOptions() {
    assertThat(run("series", "--help")).isZero();
    assertThat(out.toString()).contains("--out", "--jumps", "--bursts", "--model", "--step");
  }
}
