package ai.oddwons.adapter.in.cron.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.cron.Shell;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class EvalMatchCommandTest {
  private static final String BITCOIN =
      "{\"title\":\"Will Bitcoin be above $100,000 on Feb 14, 2026?\"}";
  private static final String BTC = "{\"title\":\"BTC above $100k on February 14, 2026\"}";
  private static final String ETHER = "{\"title\":\"ETH above $100k on February 14, 2026\"}";
  private static final String SAME = pair(BITCOIN, BTC, "equivalent");

  private final Shell shell = new Shell();

  @TempDir private Path folder;

  private static String pair(String first, String second, String label) {
    return "{\"a\":%s,\"b\":%s,\"label\":\"%s\"}".formatted(first, second, label);
  }

  /** Thirteen pairs in the words of the venues. */
  private static Path pairs() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(EvalMatchCommandTest.class.getResource("/pairs/market-pairs.jsonl"))
            .toURI());
  }

  private int run(Object... arguments) {
    return shell.run(new EvalMatchCommand(), arguments);
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines));
  }

  private Path compressed(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private JsonNode json() {
    return JsonMapper.builder().build().readTree(shell.out());
  }

  @Test
  void jsonShouldHaveTheKeysOfTheContract() throws URISyntaxException {
    assertThat(run(pairs(), "--json")).isZero();

    assertThat(shell.err()).isEmpty();
    assertThat(json().propertyNames())
        .containsExactly("pairs", "confusion", "equivalent", "inverted", "reasons");
    assertThat(json().get("pairs").asInt()).isEqualTo(13);
    assertThat(json().get("confusion").toString())
        .isEqualTo(
            "{\"equivalent\":{\"EQUIVALENT\":3,\"RELATED\":1},\"inverted\":{\"INVERTED\":2},"
                + "\"caveat\":{\"CAVEAT\":1},\"near_miss\":{\"RELATED\":2},"
                + "\"related\":{\"RELATED\":1},\"different\":{\"REJECTED\":2},"
                + "\"uncertain\":{\"EQUIVALENT\":1}}");
    assertThat(json().get("equivalent").toString())
        .as("the uncertain pair is not scored")
        .isEqualTo("{\"precision\":1.0,\"recall\":0.75}");
    assertThat(json().get("inverted").toString()).isEqualTo("{\"correct\":2,\"total\":2}");
    assertThat(json().get("reasons").toString())
        .isEqualTo(
            "{\"other_outcome\":1,\"other_game\":1,\"other_bank\":1,\"other_predicate\":1,"
                + "\"other_level\":1,\"other_source\":1,\"other_rule\":1,"
                + "\"field_unknown\":1}");
  }

  @Test
  void tableShouldBeReadByPeople() throws URISyntaxException {
    assertThat(run(pairs())).isZero();

    assertThat(shell.out().lines())
        .startsWith(
            "13 pairs",
            "",
            "| label | EQUIVALENT | INVERTED | CAVEAT | RELATED | REJECTED |",
            "|---|---|---|---|---|---|",
            "| equivalent | 3 | 0 | 0 | 1 | 0 |",
            "| inverted | 0 | 2 | 0 | 0 | 0 |")
        .contains(
            "equivalent: precision 1.000, recall 0.750",
            "inverted: 2 of 2",
            "other_bank             1")
        .doesNotContain("equivalent graded RELATED [FIELD_UNKNOWN]");
  }

  @Test
  void showShouldPrintTheMisjudgedWithWhatDiffers() throws IOException {
    Path file = file("a.jsonl", SAME, pair(BITCOIN, ETHER, "equivalent"));

    assertThat(run(file, "--show")).isZero();
    assertThat(shell.out().lines())
        .startsWith(
            "equivalent graded REJECTED [OTHER_ASSET]",
            "  a  | Will Bitcoin be above $100,000 on Feb 14, 2026? | ",
            "  b  | ETH above $100k on February 14, 2026 | ",
            "    SUBJECT: btc | eth")
        .contains("2 pairs");
  }

  @Test
  void showShouldLeaveTheJsonAlone() throws URISyntaxException {
    assertThat(run(pairs(), "--show", "--json")).isZero();

    assertThat(json().get("pairs").asInt()).isEqualTo(13);
    assertThat(shell.err().lines()).first().asString().startsWith("equivalent graded RELATED");
  }

  @Test
  void showShouldSayNothingWhereNothingIsMisjudged() throws IOException {
    Path file = file("a.jsonl", SAME, pair(BITCOIN, ETHER, "uncertain"));

    assertThat(run(file, "--show")).isZero();
    assertThat(shell.out()).startsWith("2 pairs");
  }

  @ParameterizedTest
  @CsvSource({
    "equivalent, equivalent",
    "inverted, inverted",
    "inverse, inverted",
    "caveat, caveat",
    "subset, related",
    "superset, related",
    "related, related",
    "near_miss, near_miss",
    "different, different",
    "uncertain, uncertain",
  })
  void everyLabelShouldHaveItsRow(String label, String row) throws IOException {
    assertThat(run(file("a.jsonl", pair(BITCOIN, BTC, label)), "--json")).isZero();

    assertThat(json().get("confusion").toString())
        .isEqualTo("{\"%s\":{\"EQUIVALENT\":1}}".formatted(row));
  }

  @ParameterizedTest
  @CsvSource({
    "equivalent, 1, 1.0, 1.0",
    "near_miss, 1, 0.0, null",
    "different, 1, 0.0, null",
    "uncertain, 1, null, null",
  })
  void precisionShouldCountEveryPairTakenForEquivalentButTheUncertain(
      String label, int pairs, String precision, String recall) throws IOException {
    assertThat(run(file("a.jsonl", pair(BITCOIN, BTC, label)), "--json")).isZero();

    assertThat(json().get("pairs").asInt()).isEqualTo(pairs);
    assertThat(json().get("equivalent").get("precision").toString()).isEqualTo(precision);
    assertThat(json().get("equivalent").get("recall").toString()).isEqualTo(recall);
  }

  @Test
  void severalFilesShouldBeOneSet() throws IOException {
    Path one = file("a.jsonl", SAME);
    Path other = compressed("b.jsonl.gz", SAME + "\n" + pair(BITCOIN, ETHER, "different") + "\n");

    assertThat(run(one, other, "--json")).isZero();

    assertThat(json().get("pairs").asInt()).isEqualTo(3);
    assertThat(json().get("confusion").toString())
        .isEqualTo("{\"equivalent\":{\"EQUIVALENT\":2},\"different\":{\"REJECTED\":1}}");
  }

  @Test
  void blankLinesAndLineEndsOfAnyKindShouldBeSkipped() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.jsonl"), "\n  \r\n" + SAME + "\r\n\n" + SAME + "\n\n");

    assertThat(run(file, "--json")).isZero();
    assertThat(json().get("pairs").asInt()).isEqualTo(2);
  }

  @Test
  void nothingShouldBeGradedAsNothing() throws IOException {
    assertThat(run(file("empty.jsonl"), "--json", "--show")).isZero();
    assertThat(shell.out().strip())
        .isEqualTo(
            "{\"pairs\":0,\"confusion\":{},\"equivalent\":{\"precision\":null,\"recall\":null},"
                + "\"inverted\":{\"correct\":0,\"total\":0},\"reasons\":{}}");

    Shell another = new Shell();
    assertThat(another.run(new EvalMatchCommand(), file("empty.jsonl"))).isZero();
    assertThat(another.out()).contains("0 pairs", "equivalent: precision -, recall -");
  }

  @Test
  void whatIsAbsentNullOrOfAnotherKindShouldBeUnknown() throws IOException {
    String bare = "{\"title\":\"BTC above $100k on February 14, 2026\",\"id\":null,\"close\":null}";
    String odd = "{\"title\":\"BTC above $100k on February 14, 2026\",\"rules\":7,\"outcome\":[]}";

    assertThat(run(file("a.jsonl", pair(bare, odd, "equivalent")), "--json")).isZero();
    assertThat(json().get("equivalent").get("precision").asDouble()).isEqualTo(1);
  }

  @Test
  void theCloseShouldTellTheYear() throws IOException {
    String open =
        "{\"title\":\"BTC above $100k on February 14\",\"close\":\"2027-02-14T17:00:00Z\"}";

    assertThat(run(file("a.jsonl", pair(BITCOIN, open, "near_miss")), "--json")).isZero();
    assertThat(json().get("reasons").toString()).isEqualTo("{\"other_date\":1}");
  }

  static List<String> malformed() {
    return List.of(
        "tea",
        "{",
        "[]",
        "7",
        "null",
        "{}",
        pair(BITCOIN, BTC, "same"),
        pair(BITCOIN, BTC, "EQUIVALENT"),
        pair(BITCOIN, BTC, ""),
        "{\"a\":%s,\"b\":%s}".formatted(BITCOIN, BTC),
        "{\"a\":%s,\"label\":\"equivalent\"}".formatted(BITCOIN),
        "{\"b\":%s,\"label\":\"equivalent\"}".formatted(BITCOIN),
        pair("null", BTC, "equivalent"),
        pair("\"Bitcoin\"", BTC, "equivalent"),
        pair("{\"close\":\"tomorrow\"}", BTC, "equivalent"));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void aMalformedLineShouldBeNamedInOneLine(String line) throws IOException {
    Path file = file("a.jsonl", SAME, "", line, SAME);

    assertThat(run(file)).isEqualTo(2);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err().lines()).singleElement().asString().startsWith(file + " line 3 ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a":{},"b":{},"label":"twins"}           | has no known label: twins
          {"a":{},"label":"equivalent"}             | has no market «b»
          {"a":{"close":"x"},"b":{},"label":"caveat"} | has a close that is no time: x
          tea                                       | is no JSON
          """)
  void theLineShouldSayWhatIsWrong(String line, String reason) throws IOException {
    assertThat(run(file("a.jsonl", line))).isEqualTo(2);
    assertThat(shell.err()).contains("line 1 " + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--json", "--show"})
  void anOptionShouldNotStandForAFile(String option) {
    assertThat(option.isEmpty() ? run() : run(option)).isEqualTo(2);
    assertThat(shell.err()).contains("FILE");
  }

  @Test
  void aFileThatCannotBeReadShouldBeNamedInOneLine() throws IOException {
    Path cut = compressed("cut.jsonl.gz", (SAME + "\n").repeat(50));
    byte[] bytes = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(bytes, bytes.length - 20));

    assertThat(run(cut)).isEqualTo(2);
    assertThat(run(file("plain.jsonl.gz", SAME))).isEqualTo(2);
    assertThat(run(folder.resolve("none"))).isEqualTo(2);
    assertThat(run(folder)).isEqualTo(2);
    assertThat(shell.err().lines()).hasSize(4).allMatch(line -> line.contains("cannot be read"));
  }
}
