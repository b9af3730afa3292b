package ai.oddwons.adapter.in.cron;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.BodyTally;
import ai.oddwons.application.port.in.EvaluateParsing;
import ai.oddwons.application.port.in.EvaluateParsing.Outcome;
import ai.oddwons.domain.run.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import reactor.core.publisher.Mono;

final class EvalParseCommandTest {
  /** Takes each letter for an object: r is read, x rejected, anything else lost. */
  private static final EvaluateParsing LETTERS =
      (platform, json) ->
          platform.slug().equals("nowhere")
              ? Mono.just(new Outcome.UnknownPlatform("no venue is called nowhere"))
              : Mono.fromSupplier(() -> new Outcome.Read(tally(textOf(json))));

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private static BodyTally tally(String letters) {
    BodyTally sum = BodyTally.NONE;
    for (char letter : letters.toCharArray()) {
      sum =
          sum.plus(
              switch (letter) {
                case 'r' -> new BodyTally(1, 1, 0, Tally.NONE, Tally.of("combination"));
                case 'x' -> new BodyTally(1, 0, 0, Tally.of("no_ticker"), Tally.NONE);
                default -> new BodyTally(1, 0, 1, Tally.NONE, Tally.NONE);
              });
    }
    return sum;
  }

  private static String textOf(InputStream json) {
    try {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private int run(String... arguments) {
    return new CommandLine(new EvalParseCommand(LETTERS))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setParameterExceptionHandler((wrong, given) -> {
          wrong.getCommandLine().getErr().println(wrong.getMessage());
          return 2;
        })
        .setExecutionExceptionHandler((failed, command, parsed) -> {
          command.getErr().println(failed.getMessage());
          return 2;
        })
        .execute(arguments);
  }

  private static String file(Path folder, String letters) throws IOException {
    return Files.writeString(folder.resolve(letters + ".json"), letters).toString();
  }

  @Test
  void parseShouldAddUpAllFilesAsOneJsonObject(@TempDir Path folder) throws IOException {
    int code = run("kalshi", file(folder, "rrx"), file(folder, "r"), "--json");

    assertThat(code).isZero();
    assertThat(out.toString())
        .isEqualToIgnoringNewLines(
            "{\"objects\":4,\"read\":3,\"lost\":0,\"rejected\":{\"no_ticker\":1},"
                + "\"flagged\":{\"combination\":3}}");
  }

  @Test
  void parseShouldFailWhenAnObjectWasLost(@TempDir Path folder) throws IOException {
    assertThat(run("kalshi", file(folder, "r?"))).isEqualTo(1);
    assertThat(out.toString()).containsPattern("lost +1\\n");
  }

  @Test
  void parseShouldReadCompressedFiles(@TempDir Path folder) throws IOException {
    Path packed = folder.resolve("bodies.json.gz");
    try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
      gzip.write("rr".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(run("kalshi", packed.toString(), "--json")).isZero();
    assertThat(out.toString()).contains("\"objects\":2");
  }

  @Test
  void parseShouldSayWhatIsWrongInOneLine(@TempDir Path folder) throws IOException {
    assertThat(run("kalshi", folder.resolve("missing.json").toString())).isEqualTo(2);
    assertThat(run("nowhere", file(folder, "r"))).isEqualTo(2);
    assertThat(run("No Venue", file(folder, "r"))).isEqualTo(2);

    assertThat(err.toString().lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("missing.json cannot be read"))
        .anyMatch(line -> line.contains("no venue is called nowhere"))
        .anyMatch(line -> line.contains("not a platform slug"));
  }
}
