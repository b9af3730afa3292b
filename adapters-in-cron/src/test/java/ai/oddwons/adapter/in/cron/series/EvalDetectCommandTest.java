package ai.oddwons.adapter.in.cron.series;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.cron.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class EvalDetectCommandTest {
  private static final String DAY = 1_791_158_400 + ",0.4,0.5,0.45,10,1],[" + 1_791_244_800;
  private static final String FAIR = "{\"id\":\"a\",\"points\":[[" + DAY + ",0.4,0.5]]}\n";
  private static final String LABELLED =
      "{\"id\":\"b\",\"points\":[["
          + DAY
          + "]],\"truth\":[{\"kind\":\"jump\",\"start\":5,\"end\":6}]}";

  private final Shell shell = new Shell();

  @TempDir private Path folder;

  private int run(Object... arguments) {
    return shell.run(new EvalDetectCommand(), arguments);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private JsonNode json() {
    return JsonMapper.builder().build().readTree(shell.out());
  }

  private JsonNode detector(String name) {
    return json()
        .get("detectors")
        .valueStream()
        .filter(one -> one.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void jsonShouldHaveTheKeysOfTheContract() throws IOException {
    assertThat(run(file("a.jsonl", FAIR), file("b.jsonl", LABELLED), "--json")).isZero();

    assertThat(json().propertyNames())
        .containsExactly(
            "market_days",
            "market_days_without_truth",
            "series",
            "readings",
            "jumps",
            "bursts",
            "notes",
            "detectors");
    assertThat(json().get("market_days").asDouble()).isEqualTo(2);
    assertThat(json().get("market_days_without_truth").asDouble()).isEqualTo(1);
    assertThat(json().get("readings").asInt()).isEqualTo(4);
    assertThat(json().get("notes").toString()).isEqualTo("{\"after_gap\":2,\"first_sight\":2}");
    assertThat(detector("combined:jump").toString())
        .isEqualTo(
            "{\"name\":\"combined:jump\",\"truth\":\"jump\",\"alarms_per_100_market_days\":0.0,"
                + "\"exceedance_ratio\":null,\"recall_at_1_per_100\":0.0,"
                + "\"recall_at_1_per_1000\":0.0,\"pr_auc\":0.0}");
    assertThat(detector("combined:volume").get("pr_auc").isNull()).isTrue();
  }

  @Test
  void truthFieldsShouldBeNullWithoutTruth() throws IOException {
    assertThat(run(file("a.jsonl", FAIR), "--json")).isZero();

    assertThat(json().get("detectors").valueStream())
        .hasSize(8)
        .allMatch(one -> one.get("recall_at_1_per_100").isNull())
        .allMatch(one -> one.get("recall_at_1_per_1000").isNull())
        .allMatch(one -> one.get("pr_auc").isNull());
  }

  @Test
  void tableShouldBeReadByPeople() throws IOException {
    assertThat(run(file("a.jsonl", FAIR))).isZero();

    assertThat(shell.out().lines())
        .hasSize(13)
        .startsWith(
            "1 series, 2 readings, 1.0 market-days, 1.0 of them without truth; 0 jumps,"
                + " 0 bursts of volume",
            "noted: after_gap 1, first_sight 1",
            "")
        .anyMatch(line -> line.startsWith("| combined:jump                 | jump   |"))
        .allMatch(line -> line.isEmpty() || line.startsWith("|") || !line.contains("|"));
  }

  @Test
  void filesShouldBeReadCompressedEmptyAndWithBlankLines() throws IOException {
    Path compressed = folder.resolve("a.jsonl.gz");
    try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(compressed))) {
      gzip.write(("\n" + FAIR + "\r\n" + FAIR + "\n").getBytes(StandardCharsets.UTF_8));
    }

    assertThat(run(compressed, file("empty.jsonl", ""), "--json")).isZero();
    assertThat(json().get("series").asInt()).isEqualTo(2);
  }

  @Test
  void nothingShouldBeGradedAsNothing() throws IOException {
    assertThat(run(file("empty.jsonl", ""), "--json", "--rules")).isZero();
    assertThat(json().get("market_days").asDouble()).isZero();
    assertThat(run(file("empty.jsonl", ""))).isZero();
  }

  @Test
  void rulesShouldBeGradedWhenAskedAndTradesIgnoredWhenAsked() throws IOException {
    StringBuilder points = new StringBuilder();
    for (int row = 0; row < 100; row++) {
      String comma = row == 0 ? "" : ",";
      points.append(
          "%s[%d,0.4,0.5%d,0.45,%d,%d]".formatted(comma, row * 300, row % 3, row * row, row * 2));
    }
    Path file = file("a.jsonl", "{\"points\":[" + points + "]}");

    assertThat(run(file, "--rules")).isZero();
    assertThat(shell.out()).contains("rule:percent_change", "rule:poisson_trades_30m");

    Shell another = new Shell();
    assertThat(
            another.run(
                new EvalDetectCommand(), file, "--rules", "--no-trades", "--learn-from-all"))
        .isZero();
    assertThat(another.out())
        .contains("rule:percent_change")
        .doesNotContain("rule:poisson_trades_30m");
  }

  @Test
  void pointsWithoutAPossibleTimeShouldBeCountedAndEndNothing() throws IOException {
    String odd = "{\"points\":[[null,0.4],[" + DAY + "],[-1],[1791158400000,0.4,0.5],[]]}\n";

    assertThat(run(file("a.jsonl", odd + FAIR), "--json", "--rules")).isZero();

    assertThat(json().get("readings").asInt()).isEqualTo(4);
    assertThat(json().get("notes").toString())
        .isEqualTo("{\"after_gap\":2,\"first_sight\":2,\"impossible_time\":4}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tea", "{}", "{\"points\":[[\"1\"]]}", "{\"points\":[[1"})
  void aMalformedLineShouldBeNamedInOneLine(String line) throws IOException {
    Path file = file("a.jsonl", FAIR + "\n" + line + "\n" + FAIR);

    assertThat(run(file)).isEqualTo(2);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err().lines()).singleElement().asString().startsWith(file + " line 3 ");
  }

  @Test
  void aFileThatCannotBeReadShouldBeNamedInOneLine() throws IOException {
    Path cut = folder.resolve("cut.jsonl.gz");
    try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(cut))) {
      gzip.write((FAIR + FAIR).getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(bytes, bytes.length - 30));

    assertThat(run(cut)).isEqualTo(2);
    assertThat(run(file("plain.jsonl.gz", FAIR))).isEqualTo(2);
    assertThat(run(folder.resolve("none"))).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(shell.err().lines()).hasSize(4);
    assertThat(shell.err().lines().limit(3)).allMatch(line -> line.contains("cannot be read"));
  }
}
