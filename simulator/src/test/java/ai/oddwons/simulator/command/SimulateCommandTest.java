package ai.oddwons.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.simulator.SimulatorServer;
import ai.oddwons.simulator.SimulatorSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class SimulateCommandTest {
  private final StringWriter err = new StringWriter();
  private final StringWriter out = new StringWriter();

  private int run(String... options) {
    return new CommandLine(new SimulateCommand())
        .setErr(new PrintWriter(err, true))
        .setOut(new PrintWriter(out, true))
        .execute(options);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--port=70000",
        "--markets=5",
        "--markets=200001",
        "--speed=-1",
        "--news=-1",
        "--news=86401",
        "--plants=some",
        "--faults=2",
        "--faults=every:0",
        "--limits=gold",
        "--down=nyse",
        "--garbage=x"
      })
  void badValuesShouldExitWith2AndOneLine(String option) {
    assertThat(run(option)).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("simulate: ");
  }

  @Test
  void unknownOptionsShouldExitWith2() {
    assertThat(run("--colour=red")).isEqualTo(2);
    assertThat(run("--port=many")).isEqualTo(2);
  }

  @Test
  void helpShouldNameTheOptions() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("--port", "--seed", "--markets", "--speed", "--news", "--plants", "--faults");
  }

  @Test
  void takenPortShouldExitWith2AndSaySo() {
    try (SimulatorServer server =
        SimulatorServer.start(SimulatorSettings.defaults().withMarkets(10))) {
      assertThat(run("--port=" + server.port(), "--markets=10")).isEqualTo(2);
      assertThat(err.toString())
          .isEqualToIgnoringNewLines("simulate: port " + server.port() + " is in use\n");
    }
  }
}
