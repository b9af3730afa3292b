package ai.oddwons.simulator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BeliefTest {
  private static final int STEPS = 200;

  @Test
  void learnShouldMoveTheLogOddsByTheStrengthEitherWay() {
    Belief belief = new Belief(0.5);
    belief.learn(0.25, new SplittableRandom(1));
    assertThat(Math.abs(belief.logOdds())).isEqualTo(0.25);
    belief.shift(-belief.logOdds());
    belief.learn(0, new SplittableRandom(1));
    assertThat(belief.probability()).isEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.1", "0.5, 3", "0.02, 0.5", "0.98, 0.5", "0.2, 2", "0.001, 4"})
  void learnShouldLeaveTheProbabilityWhereItIsOnAverage(double start, double strength) {
    RandomGenerator random = new SplittableRandom(5);
    Sample changes =
        Sample.of(
            IntStream.range(0, 100_000)
                .mapToDouble(i -> {
                  Belief belief = new Belief(start);
                  belief.learn(strength, random);
                  return belief.probability() - start;
                })
                .toArray());
    assertThat(changes.mean()).isCloseTo(0, within(4 * changes.standardError()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.03, 0.2, 0.5, 0.8, 0.97})
  void probabilityShouldEndWhereItStartedOnAverage(double start) {
    for (Model model : Model.values()) {
      Sample ends =
          Sample.of(IntStream.range(0, 2_000).mapToDouble(i -> end(model, start, i)).toArray());
      assertThat(ends.variance()).isPositive();
      assertThat(ends.mean()).as(model.word()).isCloseTo(start, within(4 * ends.standardError()));
    }
  }

  /** After 200 hours at a volatility of one and a half a day most beliefs are nearly certain. */
  private static double end(Model model, double start, int seed) {
    Belief belief = new Belief(start);
    RandomGenerator random = new SplittableRandom(seed);
    Information information = model.information(1.5, new SplittableRandom(-seed));
    for (int step = 0; step < STEPS; step++) {
      belief.learn(information.strength(Span.HOUR), random);
    }
    return belief.probability();
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void fairValuesOfNullMarketsShouldNotDrift(Model model) {
    Sample changes =
        Sample.of(
            Sample.markets(Sample.options(model, Sample.NOTHING), 1_500)
                .mapToDouble(market -> {
                  double before = market.belief().probability();
                  market.readings().forEach(reading -> {});
                  return market.belief().probability() - before;
                })
                .toArray());
    assertThat(changes.variance()).isPositive();
    assertThat(changes.mean()).isCloseTo(0, within(4 * changes.standardError()));
  }
}
