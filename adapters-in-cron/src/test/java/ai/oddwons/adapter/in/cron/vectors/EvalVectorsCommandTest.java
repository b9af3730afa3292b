package ai.oddwons.adapter.in.cron.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.cron.Shell;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EvalVectorsCommandTest {
  private final Shell shell = new Shell();

  @TempDir private Path folder;

  private int run(Object... arguments) {
    return shell.run(new EvalVectorsCommand(), arguments);
  }

  private static Path recorded(String name) {
    try {
      return Path.of(EvalVectorsCommandTest.class.getResource("/vectors/" + name).toURI());
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Test
  void vectorsShouldAllPassWhereTheNumbersAreRight() {
    int code = run(recorded("sound"), "--show");

    assertThat(shell.out().lines())
        .containsExactly(
            "arbitrage_bundles 4/4 unsupported=0",
            "arbitrage_pairs 8/8 unsupported=0",
            "detectors 25/25 unsupported=0",
            "fees_kalshi 6/6 unsupported=0",
            "fees_polymarket 9/9 unsupported=0",
            "intervals 12/12 unsupported=0",
            "ladders 4/4 unsupported=0",
            "lp_arbitrage 2/2 unsupported=0");
    assertThat(code).isZero();
  }

  @Test
  void vectorsShouldFailAndNameWhatFailed() {
    assertThat(run(recorded("mixed"))).isEqualTo(1);
    assertThat(shell.out().lines())
        .containsExactly(
            "detectors 1/4 unsupported=1 failed=detectors-2,detectors-3",
            "zodiac 0/1 unsupported=1");
  }

  @Test
  void showShouldSayWhyAVectorFailed() {
    assertThat(run(recorded("mixed"), "--show")).isEqualTo(1);
    assertThat(shell.out().lines())
        .containsExactly(
            "detectors 1/4 unsupported=1",
            "  detectors-2 .p: expected 0.03, computed 0.06",
            "  detectors-3 java.lang.IllegalArgumentException: p is no list: \"none\"",
            "zodiac 0/1 unsupported=1");
  }

  @Test
  void jsonShouldBeOneObject() {
    assertThat(run(recorded("mixed"), "--json")).isEqualTo(1);
    assertThat(shell.out())
        .isEqualToIgnoringNewLines(
            "{\"sets\":[{\"name\":\"detectors\",\"passed\":1,\"total\":4,\"unsupported\":1,"
                + "\"failed\":[\"detectors-2\",\"detectors-3\"]},{\"name\":\"zodiac\",\"passed\":0,"
                + "\"total\":1,\"unsupported\":1,\"failed\":[]}]}");
  }

  @Test
  void jsonShouldHoldReasonsWhenAsked() {
    assertThat(run(recorded("mixed"), "--json", "--show")).isEqualTo(1);
    assertThat(shell.out())
        .contains("\"reasons\":{\"detectors-2\":\".p: expected 0.03, computed 0.06\"");
  }

  @Test
  void vectorsShouldReadCompressedSetsAndPassOverOtherFiles() throws IOException {
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.json.gz")))) {
      gzip.write("{\"set\":\"zodiac\",\"vectors\":[]}".getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(folder.resolve("README.md"), "not a set");

    assertThat(run(folder)).isZero();
    assertThat(shell.out()).isEqualToIgnoringNewLines("zodiac 0/0 unsupported=0");
  }

  @Test
  void vectorsShouldFindNothingInAnEmptyFolder() {
    assertThat(run(folder, "--json")).isZero();
    assertThat(shell.out()).isEqualToIgnoringNewLines("{\"sets\":[]}");
    assertThat(run(folder)).isZero();
    assertThat(shell.out()).endsWith("no vector sets\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.json | '' | is no vector set",
        "a.json | '{\"set\":' | is no JSON",
        "a.json | 'tea' | is no JSON",
        "a.json | '[]' | is no vector set",
        "a.json | '{\"set\":\"x\"}' | is no vector set",
        "a.json | '{\"vectors\":[]}' | is no vector set",
        "a.json | '{\"set\":\"x\",\"vectors\":[3]}' | is no vector set",
        "a.json | '{\"set\":\"x\",\"vectors\":[{\"id\":\"1\",\"inputs\":{}}]}' | needs id, inputs and",
        "a.json.gz | '{}' | cannot be read",
      })
  void aMalformedFileShouldBeNamedInOneLine(String name, String text, String said)
      throws IOException {
    Files.writeString(folder.resolve(name), text);

    assertThat(run(folder)).isEqualTo(2);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err().lines())
        .singleElement()
        .asString()
        .contains(folder.resolve(name).toString(), said);
  }

  @Test
  void aFolderThatIsNoneShouldBeNamedInOneLine() {
    assertThat(run(folder.resolve("nowhere"))).isEqualTo(2);
    assertThat(run(recorded("mixed/zodiac.json"))).isEqualTo(2);
    assertThat(shell.err().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("cannot be read as a folder"));
  }
}
