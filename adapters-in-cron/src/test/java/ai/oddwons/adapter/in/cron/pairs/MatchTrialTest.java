package ai.oddwons.adapter.in.cron.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.cron.RecordedFile;
import ai.oddwons.domain.matching.MatchGrade;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Made-up pairs in the words of both venues: elections, sports, prints, banks, culture, prices and
 * the world. Four sets, and four grids of 62 × 62 titles that differ in one thing.
 */
final class MatchTrialTest {

  @ParameterizedTest
  @CsvSource({
    "first.jsonl, 0, 174",
    "second.jsonl, 0, 118",
    "third.jsonl, 0, 195",
    "fourth.jsonl, 0, 76"
  })
  void fewShouldBeTakenForTheSameThatAreNot(String set, int wrong, int right) {
    MatchTrial trial = trial(set);

    assertThat(
            trial.scored(MatchGrade.EQUIVALENT)
                - trial.count(PairLabel.EQUIVALENT, MatchGrade.EQUIVALENT))
        .isLessThanOrEqualTo(wrong);
    assertThat(trial.count(PairLabel.EQUIVALENT, MatchGrade.EQUIVALENT))
        .isGreaterThanOrEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({
    "grid.jsonl.gz, 62",
    "grid2.jsonl.gz, 61",
    "grid3.jsonl.gz, 62",
    "grid4.jsonl.gz, 57"
  })
  void gridShouldHoldNoFalseLink(String grid, int right) {
    MatchTrial trial = trial(grid);

    assertThat(trial.scored(MatchGrade.EQUIVALENT)).isGreaterThanOrEqualTo(right);
    assertThat(trial.scored(MatchGrade.EQUIVALENT))
        .isEqualTo(trial.count(PairLabel.EQUIVALENT, MatchGrade.EQUIVALENT));
  }

  @ParameterizedTest
  @CsvSource({"first.jsonl, 40", "second.jsonl, 22", "third.jsonl, 30", "fourth.jsonl, 18"})
  void noDifferentQuestionShouldBeTakenForTheOpposite(String set, int right) {
    MatchTrial trial = trial(set);

    assertThat(trial.count(PairLabel.INVERTED, MatchGrade.INVERTED)).isGreaterThanOrEqualTo(right);
    assertThat(trial.scored(MatchGrade.INVERTED))
        .isEqualTo(trial.count(PairLabel.INVERTED, MatchGrade.INVERTED));
  }

  private static MatchTrial trial(String name) {
    MatchTrial trial = new MatchTrial();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(RecordedFile.open(path(name)), StandardCharsets.UTF_8))) {
      lines.lines().map(PairLine::parse).forEach(trial::take);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return trial;
  }

  private static Path path(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(MatchTrialTest.class.getResource("/pairs/" + name)).toURI());
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
