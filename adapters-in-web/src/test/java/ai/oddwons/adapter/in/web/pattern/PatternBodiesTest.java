package ai.oddwons.adapter.in.web.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.PatternExamples;
import ai.oddwons.adapter.in.web.edge.Json;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.Score;
import ai.oddwons.domain.pattern.Significance;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PatternBodiesTest {
  private static final int SAMPLES = 500;

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "0.9991, 1",
    "0.5, 0.5",
    "0.01234, 0.0124",
    "0.0000001, 0.0000001",
    "1.25e-7, 0.000000125",
    "1.001e-12, 0.00000000000101",
    "1e-12, 0.000000000001",
    "9.9e-13, 0.000000000001",
    "4.9e-324, 0.000000000001"
  })
  void pValuesShouldBePlainShortAndNeverTooSmall(double probability, String text) {
    PValuesBody body = PValuesBody.of(new Significance(probability, 1, 1));

    assertThat(json(body))
        .isEqualTo("{\"test\":\"%s\",\"market\":\"1\",\"event\":\"1\"}".formatted(text));
  }

  @Test
  void pValuesShouldNeverOverstateASurprise() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < SAMPLES; i++) {
      double probability = Math.pow(10, -20 * random.nextDouble());
      double shown = PValuesBody.of(new Significance(probability, 1, 1)).test().doubleValue();

      assertThat(shown).isGreaterThanOrEqualTo(probability).isLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.009, 0",
    "0.01, 0.01",
    "62.48, 62.48",
    "62.489, 62.48",
    "99.999, 99.99",
    "100, 100"
  })
  void scoresShouldLoseWhatNoListCanBeAskedFor(double percent, String shown) {
    assertThat(PatternBody.of(scored(percent)).score().toPlainString()).isEqualTo(shown);
  }

  @Test
  void aScoreShownShouldBeReachedByTheScoreItself() {
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < SAMPLES; i++) {
      double percent = 100 * random.nextDouble();

      assertThat(PatternBody.of(scored(percent)).score().doubleValue())
          .isLessThanOrEqualTo(percent)
          .isGreaterThan(percent - 0.01);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyKindShouldSayWhatItsScoreMeans(PatternKind kind) {
    ScoreMeaningBody meaning = ScoreMeaningBody.of(kind);

    assertThat(meaning.outcome()).isEqualTo(kind.outcome());
    assertThat(meaning.horizon()).isEqualTo(kind.horizon().slug());
  }

  private static Pattern scored(double percent) {
    Pattern jump = PatternExamples.jump();
    return new Pattern(
        jump.id(),
        jump.market(),
        jump.event(),
        jump.detectedAt(),
        jump.key(),
        jump.significance(),
        new Score(percent, 1),
        jump.mid(),
        jump.midBefore(),
        jump.usualSpread(),
        jump.evidence());
  }

  private static String json(Object body) {
    return new String(Json.bytes(body), StandardCharsets.UTF_8);
  }
}
