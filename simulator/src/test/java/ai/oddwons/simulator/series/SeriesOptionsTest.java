package ai.oddwons.simulator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SeriesOptionsTest {

  @ParameterizedTest
  @CsvSource({"0.3333333333333333, 0.3333333333333333", "0, 0", "1, 0", "0, 1", "0.1, 0.25"})
  void kindsShouldHaveTheirShares(double jumps, double bursts) {
    Truths truths = new Truths(jumps, bursts);
    for (int markets : new int[] {100, 1_200, 10_000}) {
      assertThat(share(truths, Truths.Kind.JUMP, markets)).isCloseTo(jumps * markets, within(4.0));
      assertThat(share(truths, Truths.Kind.VOLUME, markets))
          .isCloseTo(bursts * markets, within(4.0));
    }
  }

  private static double share(Truths truths, Truths.Kind kind, int markets) {
    return IntStream.range(0, markets).filter(i -> truths.kindOf(i) == kind).count();
  }

  @ParameterizedTest
  @CsvSource({"-0.1, 0", "1.1, 0", "0, -0.1", "0, 1.1", "0.6, 0.5", "NaN, 0", "0, NaN"})
  void sharesShouldBeRefusedBeyondTheWhole(double jumps, double bursts) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Truths(jumps, bursts));
  }

  @Test
  void timesShouldComeAtEveryStep() {
    long start = Sample.START.getEpochSecond();
    assertThat(Polling.WEEK.times(new SplittableRandom(1)))
        .containsExactly(LongStream.range(0, 2_016).map(i -> start + i * 300).toArray());
    assertThat(Polling.parse("1970-01-01T00:00:01Z", 2, "50m", 0).times(new SplittableRandom(1)))
        .hasSize(58)
        .startsWith(1, 3_001)
        .endsWith(171_001);
  }

  @Test
  void irregularPollsShouldBeLateOrMissingInHalves() {
    Polling polling = new Polling(Instant.EPOCH, 200, Duration.ofMinutes(5), 0.4);
    long[] times = polling.times(new SplittableRandom(6));
    assertThat(times).isSorted().doesNotHaveDuplicates().startsWith(0).endsWith(57_599 * 300);
    assertThat(times.length / 57_600.0).isCloseTo(0.8, within(0.01));
    long late = LongStream.of(times).filter(time -> time % 300 != 0).count();
    assertThat(late / 57_600.0).isCloseTo(0.2, within(0.01));
    assertThat(LongStream.of(times)).allMatch(time -> time % 300 <= 150);
  }

  @ParameterizedTest
  @CsvSource({
    "now, 7, 5m, 0",
    "2026-10-05T00:00:00.5Z, 7, 5m, 0",
    "2026-10-05T00:00:00Z, 1, 5m, 0",
    "2026-10-05T00:00:00Z, 366, 5m, 0",
    "2026-10-05T00:00:00Z, 7, 9s, 0",
    "2026-10-05T00:00:00Z, 7, 61m, 0",
    "2026-10-05T00:00:00Z, 7, 5, 0",
    "2026-10-05T00:00:00Z, 7, m, 0",
    "2026-10-05T00:00:00Z, 7, -5m, 0",
    "2026-10-05T00:00:00Z, 7, 99999999999999999999h, 0",
    "2026-10-05T00:00:00Z, 7, 5m, -0.1",
    "2026-10-05T00:00:00Z, 7, 5m, 0.91",
    "2026-10-05T00:00:00Z, 7, 5m, NaN"
  })
  void pollingShouldBeRefusedBeyondItsBounds(
      String start, int days, String step, double irregular) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Polling.parse(start, days, step, irregular));
  }

  @ParameterizedTest
  @CsvSource({"10s, 10", "90s, 90", "5m, 300", "60m, 3600", "1h, 3600"})
  void stepsShouldBeReadWithTheirUnit(String step, long seconds) {
    assertThat(Polling.parse("2026-10-05T00:00:00Z", 2, step, 0.9).step())
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "3", "3:", ":3", "a:b", "3:2", "0:5", "0.05:5", "1:100001", "1:2:3", "NaN:5"})
  void activityShouldBeRefusedWhenItIsNoRange(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TradesADay.parse(text))
        .withMessageStartingWith("activity must be LOW:HIGH");
  }

  @Test
  void activityShouldBeEvenInTheLogarithm() {
    assertThat(TradesADay.parse("3:2000")).isEqualTo(TradesADay.USUAL);
    TradesADay activity = TradesADay.parse("1:10000");
    assertThat(activity.at(0)).isEqualTo(1);
    assertThat(activity.at(0.5)).isCloseTo(100, within(1e-9));
    assertThat(activity.at(1)).isCloseTo(10_000, within(1e-6));
    assertThat(TradesADay.parse("5:5").at(0.7)).isEqualTo(5);
  }

  @Test
  void wordsShouldBeReadAsWritten() {
    assertThat(Grid.parse("0.01")).isEqualTo(Grid.CENT);
    assertThat(Grid.parse("0.001")).isEqualTo(Grid.TENTH);
    assertThatIllegalArgumentException().isThrownBy(() -> Grid.parse("1"));
    for (Model model : Model.values()) {
      assertThat(Model.parse(model.word())).isEqualTo(model);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Model.parse("HEAVY"));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1000001, 1", "5, -0.1", "5, 10.1", "5, NaN"})
  void optionsShouldBeRefusedBeyondTheirBounds(int markets, double noise) {
    SeriesOptions fine = SeriesOptions.defaults();
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new SeriesOptions(
                1,
                markets,
                fine.truths(),
                fine.polling(),
                fine.activity(),
                noise,
                fine.grid(),
                fine.model(),
                true));
  }
}
