package ai.oddwons.domain.pattern.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.Samples;
import ai.oddwons.domain.pattern.PatternKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScoreModelTextTest {
  private static final String ZEROS = " 0.0 0.0 0.0 0.0 0.0 0.0 0.0 0.0";

  @Test
  void readShouldGiveBackWhatWasWrittenButCountNoCases() {
    Samples.of(50, random -> random.doubles(Features.COUNT, -9, 9).boxed().toList())
        .forEach(values -> {
          ScoreModel fitted =
              new ScoreModel(
                  Map.of(
                      PatternKind.REVERSAL, new Weights(values, 70),
                      PatternKind.PRICE_JUMP, new Weights(values, 12)));

          ScoreModel read = ScoreModelText.read(ScoreModelText.write(fitted));

          assertThat(read.weights())
              .containsOnlyKeys(PatternKind.REVERSAL, PatternKind.PRICE_JUMP)
              .allSatisfy((kind, weights) -> assertThat(weights).isEqualTo(new Weights(values, 0)));
        });
  }

  @Test
  void writeShouldGoByTheOrderOfKinds() {
    ScoreModel model =
        new ScoreModel(
            Map.of(
                PatternKind.VOLUME_BURST, Weights.NOTHING,
                PatternKind.PRICE_JUMP, Weights.NOTHING));

    assertThat(ScoreModelText.write(model))
        .isEqualTo("price_jump" + ZEROS + "\nvolume_burst" + ZEROS + "\n");
  }

  @Test
  void readShouldPassOverWhatIsForPeople() {
    assertThat(ScoreModelText.read("# made by hand\n\nprice_jump" + ZEROS + "\n"))
        .isEqualTo(new ScoreModel(Map.of(PatternKind.PRICE_JUMP, Weights.NOTHING)));
    assertThat(ScoreModelText.read("")).isEqualTo(ScoreModel.BLANK);
  }

  @Test
  void readShouldKnowEveryFormInWhichNumbersAreWritten() {
    String line = "price_jump 1.0E-7 -2.5E10 3 -0.0 1.5 4.9E-324 0.0 1.0\n";

    assertThat(ScoreModelText.read(line).weights().get(PatternKind.PRICE_JUMP).values())
        .containsExactly(1e-7, -2.5e10, 3.0, -0.0, 1.5, 4.9e-324, 0.0, 1.0);
  }

  @Test
  void readShouldNameTheLineThatIsNoScore() {
    for (String wrong :
        List.of(
            "price_jump 1 2",
            "price_hop" + ZEROS,
            "price_jump" + ZEROS.replace("0.0", "x"),
            "price_jump" + ZEROS.replace("0.0", "NaN"),
            "price_jump" + ZEROS.replace("0.0", "1E999"),
            "price_jump" + ZEROS.replace("0.0", "0x1p3"),
            "price_jump" + ZEROS.replace("0.0", "1.0d"),
            "price_jump" + ZEROS + " 0.0",
            "price_jump" + ZEROS.replaceFirst("0.0", ""),
            "price_jump" + ZEROS + "\u0660",
            "reversal" + ZEROS)) {
      assertThatThrownBy(() -> ScoreModelText.read("reversal" + ZEROS + "\n" + wrong))
          .hasMessageStartingWith("line 2 is no score: " + wrong);
    }
  }
}
