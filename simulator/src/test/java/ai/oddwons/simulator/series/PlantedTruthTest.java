package ai.oddwons.simulator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlantedTruthTest {
  private static final long START = Sample.START.getEpochSecond();

  private static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  private static PlantedTruth planted(Polling polling, Truths.Kind kind, int seed) {
    long[] times = polling.times(new SplittableRandom(seed));
    return new Planting(times, new SplittableRandom(seed)).plant(kind);
  }

  @Test
  void jumpShouldShiftInTheStretchThatEndsWithItsReading() {
    PlantedTruth jump = new PlantedTruth.Jump(1_000, -0.5);
    assertThat(jump.shift(700, 1_000)).isEqualTo(-0.5);
    assertThat(jump.shift(1_000, 1_300)).isZero();
    assertThat(jump.shift(400, 999)).isZero();
    assertThat(jump.shift(1_000, 1_000)).isZero();
    assertThat(jump.pace(700, 1_000)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1000, 1",
    "3700, 4000, 1",
    "1000, 1100, 11",
    "900, 1100, 6",
    "3600, 3800, 6",
    "0, 5400, 6",
    "1000, 1000, 1"
  })
  void burstShouldQuickenThePartOfAStretchItCovers(long from, long to, double pace) {
    PlantedTruth burst = new PlantedTruth.Burst(1_000, 3_700, 11);
    assertThat(burst.pace(from, to)).isCloseTo(pace, within(1e-12));
    assertThat(burst.shift(from, to)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"2, PT1H, 0.9", "2, PT5M, 0", "7, PT5M, 0.5", "4, PT1M, 0"})
  void jumpsShouldBeOnAReadingAfterTheFirstDayAndOfTheRightSize(
      int days, Duration step, double irregular) {
    Polling polling = new Polling(Sample.START, days, step, irregular);
    seeds()
        .forEach(seed -> {
          PlantedTruth.Jump jump = (PlantedTruth.Jump) planted(polling, Truths.Kind.JUMP, seed);
          assertThat(polling.times(new SplittableRandom(seed))).contains(jump.at());
          assertThat(jump.at())
              .isBetween(START + 86_400, START + days * 86_400L - step.toSeconds());
          assertThat(Math.abs(jump.logOdds())).isBetween(0.3, 1.2);
        });
  }

  @Test
  void jumpsShouldGoEitherWay() {
    Polling polling = Polling.WEEK;
    long up =
        seeds()
            .mapToObj(seed -> (PlantedTruth.Jump) planted(polling, Truths.Kind.JUMP, seed))
            .filter(jump -> jump.logOdds() > 0)
            .count();
    assertThat(up).isBetween(200L, 300L);
  }

  @Test
  void burstsShouldLast45MinutesWithinTheSeries() {
    seeds()
        .forEach(seed -> {
          PlantedTruth.Burst burst =
              (PlantedTruth.Burst) planted(Polling.WEEK, Truths.Kind.VOLUME, seed);
          assertThat(burst.end() - burst.start()).isEqualTo(2_700);
          assertThat(burst.start()).isGreaterThanOrEqualTo(START + 86_400 - 300);
          assertThat(burst.end()).isLessThan(START + 7 * 86_400 - 3_600);
          assertThat(burst.factor()).isBetween(5.0, 25.0);
        });
  }
}
