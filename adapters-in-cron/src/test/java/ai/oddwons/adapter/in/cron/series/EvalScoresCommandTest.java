package ai.oddwons.adapter.in.cron.series;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.cron.Shell;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pattern.score.ScoreModelText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class EvalScoresCommandTest {
  private static final int START = 1_791_158_400;
  private static final int MARKETS = 60;
  private static final int ROWS = 450;

  private final Shell shell = new Shell();

  @TempDir private Path folder;

  private int run(Object... arguments) {
    return shell.run(new EvalScoresCommand(), arguments);
  }

  /** Prices that wander, three of them with one jump each, nine hours apart. */
  private Path jumps() throws IOException {
    Random random = new Random(7);
    StringBuilder lines = new StringBuilder();
    for (int market = 0; market < MARKETS; market++) {
      lines.append("{\"id\":\"m").append(market).append("\",\"points\":[");
      double price = 0.4;
      for (int row = 0; row < ROWS; row++) {
        price +=
            (random.nextInt(3) - 1) * 0.005 + (market < 3 && row == 150 + market * 110 ? 0.25 : 0);
        price = Math.clamp(price, 0.05, 0.95);
        lines.append(
            String.format(
                Locale.ROOT,
                "%s[%d,%.3f,%.3f,null,%d,null]",
                row == 0 ? "" : ",",
                START + row * 300,
                price - 0.01,
                price + 0.01,
                row * 20));
      }
      lines.append("]}\n");
    }
    return Files.writeString(folder.resolve("jumps.jsonl"), lines);
  }

  @Test
  void jsonShouldGradeEachKindThatWasFound() throws IOException {
    assertThat(run(jumps(), "--json")).isZero();

    JsonNode answer = JsonMapper.builder().build().readTree(shell.out());
    assertThat(answer.get("all").get("cases").asInt()).isPositive();
    JsonNode jump = answer.get("kinds").get(0);
    assertThat(jump.get("kind").asString()).isEqualTo("price_jump");
    assertThat(jump.propertyNames())
        .containsExactly(
            "kind",
            "fitted_to",
            "cases",
            "expected_calibration_error",
            "brier",
            "auc",
            "deciles",
            "net");
  }

  @Test
  void outShouldHoldAModelThatCanBeReadBack() throws IOException {
    Path model = folder.resolve("scores.txt");

    assertThat(run(jumps(), "--out", model)).isZero();

    ScoreModel read = ScoreModelText.read(Files.readString(model));
    assertThat(read.weights()).isNotEmpty();
    assertThat(shell.out()).contains("| `price_jump` | ").contains("| score | cases |");
  }

  @Test
  void aFileWithNothingToFindShouldGiveEmptyTables() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");

    assertThat(run(empty)).isZero();

    assertThat(shell.out()).contains("| `all` |  | 0 | - |");
  }

  @Test
  void pointsWithoutAPossibleTimeShouldBeCountedAndEndNothing() throws IOException {
    Path odd = Files.writeString(folder.resolve("odd.jsonl"), "{\"points\":[[null],[1],[-1]]}\n");

    assertThat(run(odd)).isZero();

    assertThat(shell.err().lines()).containsExactly("noted: impossible_time 2");
    assertThat(shell.out()).contains("| `all` |  | 0 | - |");
  }

  @Test
  void aMalformedLineShouldBeNamed() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.jsonl"), "{}\n");

    assertThat(run(wrong)).isEqualTo(2);

    assertThat(shell.err()).contains("wrong.jsonl").contains("line 1");
  }
}
