package ai.oddwons.simulator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SeriesFileTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static SeriesOptions options(long seed, int markets, Model model, boolean tradeCounts) {
    SeriesOptions all = Sample.options(model, Truths.THIRDS);
    return new SeriesOptions(
        seed,
        markets,
        all.truths(),
        all.polling(),
        all.activity(),
        1,
        Grid.CENT,
        model,
        tradeCounts);
  }

  private static String text(SeriesOptions options) throws IOException {
    StringBuilder text = new StringBuilder();
    SeriesFile.write(options, text);
    return text.toString();
  }

  private static List<JsonNode> lines(SeriesOptions options) throws IOException {
    return text(options).lines().map(JSON::readTree).toList();
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void linesShouldHaveTheContractsShape(Model model) throws IOException {
    for (JsonNode line : lines(options(1, 30, model, true))) {
      assertThat(line.propertyNames()).startsWith("id", "category", "points");
      assertThat(line.get("id").stringValue()).startsWith(model.word() + "-1-");
      assertThat(line.get("category").stringValue()).isNotBlank();
      assertThat(line.get("points")).hasSize(864);
      line.get("points").forEach(SeriesFileTest::checkPoint);
    }
  }

  private static void checkPoint(JsonNode point) {
    assertThat(point).hasSize(6);
    assertThat(point.get(0).isIntegralNumber()).isTrue();
    for (int column = 1; column <= 3; column++) {
      JsonNode price = point.get(column);
      assertThat(price.isNull() || price.isNumber()).isTrue();
      if (!price.isNull()) {
        assertThat(price.doubleValue()).isBetween(0.001, 0.999);
      }
    }
    if (!point.get(1).isNull() && !point.get(2).isNull()) {
      assertThat(point.get(1).doubleValue()).isLessThan(point.get(2).doubleValue());
    }
    assertThat(point.get(4).isIntegralNumber()).isTrue();
    assertThat(point.get(5).isIntegralNumber()).isTrue();
  }

  @Test
  void aLineShouldStartLikeThis() throws IOException {
    assertThat(text(options(1, 1, Model.MARTINGALE, true)))
        .matches(
            "(?s)\\{\"id\":\"martingale-1-0\",\"category\":\"[a-z]+\",\"points\":\\[\\[1791158400,"
                + "(0\\.\\d\\d|null),(0\\.\\d\\d|null),(0\\.\\d\\d|null),\\d+,\\d+],\\[.*]]"
                + "(,\"truth\":\\[\\{\"kind\":\"(jump|volume)\",\"start\":\\d+,\"end\":\\d+}])?}\n");
  }

  @Test
  void truthShouldBeThereForEventsOnly() throws IOException {
    List<JsonNode> lines = lines(options(1, 90, Model.MARTINGALE, true));
    assertThat(lines).filteredOn(line -> !line.has("truth")).hasSizeBetween(28, 32);
    assertThat(kinds(lines, "jump")).hasSizeBetween(28, 32);
    assertThat(kinds(lines, "jump"))
        .allMatch(truth -> truth.get("start").longValue() == truth.get("end").longValue());
    assertThat(kinds(lines, "volume")).hasSizeBetween(28, 32);
    assertThat(kinds(lines, "volume"))
        .allMatch(truth -> truth.get("end").longValue() - truth.get("start").longValue() == 2_700);
  }

  private static List<JsonNode> kinds(List<JsonNode> lines, String kind) {
    return lines.stream()
        .filter(line -> line.has("truth"))
        .peek(line -> assertThat(line.get("truth")).hasSize(1))
        .map(line -> line.get("truth").get(0))
        .filter(truth -> truth.get("kind").stringValue().equals(kind))
        .toList();
  }

  @Test
  void tradeCountsShouldBeNullWhenTheyAreNotWanted() throws IOException {
    List<JsonNode> with = lines(options(1, 3, Model.HEAVY, true));
    List<JsonNode> without = lines(options(1, 3, Model.HEAVY, false));
    for (int i = 0; i < 3; i++) {
      for (int p = 0; p < 864; p++) {
        JsonNode point = without.get(i).get("points").get(p);
        assertThat(point.get(5).isNull()).isTrue();
        assertThat(point.get(4)).isEqualTo(with.get(i).get("points").get(p).get(4));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void sameOptionsShouldGiveTheSameBytesWhateverTheCount(Model model) throws IOException {
    String five = text(options(4, 5, model, true));
    assertThat(text(options(4, 5, model, true))).isEqualTo(five);
    assertThat(text(options(4, 8, model, true))).startsWith(five);
    assertThat(text(options(5, 5, model, true))).isNotEqualTo(five);
  }

  @Test
  void writeShouldCompressByName(@TempDir Path folder) throws IOException {
    SeriesOptions options = options(4, 2, Model.MARTINGALE, true);
    SeriesFile.write(options, folder.resolve("a.jsonl"));
    SeriesFile.write(options, folder.resolve("a.jsonl.gz"));
    SeriesFile.write(options, folder.resolve("b.jsonl.gz"));
    byte[] plain = Files.readAllBytes(folder.resolve("a.jsonl"));
    byte[] packed = Files.readAllBytes(folder.resolve("a.jsonl.gz"));
    assertThat(packed).isEqualTo(Files.readAllBytes(folder.resolve("b.jsonl.gz")));
    try (GZIPInputStream in =
        new GZIPInputStream(Files.newInputStream(folder.resolve("a.jsonl.gz")))) {
      assertThat(in.readAllBytes()).isEqualTo(plain);
    }
    assertThat(packed.length / (double) plain.length).isCloseTo(0.2, within(0.15));
  }
}
