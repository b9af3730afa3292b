package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.Samples;
import ai.oddwons.domain.statistics.Cusum.Direction;
import ai.oddwons.domain.statistics.Cusum.Run;
import ai.oddwons.domain.statistics.Cusum.Sums;
import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class CusumTest {
  private static final Cusum CHART = new Cusum(0.5, 4);

  @Test
  void stepShouldAddWhatExceedsTheAllowanceAndNeverFallBelowZero() {
    assertThat(CHART.step(Sums.ZERO, 1.5)).isEqualTo(new Sums(1, 0));
    assertThat(CHART.step(new Sums(1, 2), -1.5)).isEqualTo(new Sums(0, 3));
    assertThat(CHART.step(new Sums(1, 0), 0.5)).isEqualTo(new Sums(1, 0));
    assertThat(CHART.step(new Sums(0.25, 0.25), 0)).isEqualTo(Sums.ZERO);
  }

  @Test
  void alarmShouldWantMoreThanTheDecisionInterval() {
    assertThat(CHART.alarm(new Sums(4, 4))).isNull();
    assertThat(CHART.alarm(new Sums(4.01, 4))).isEqualTo(Direction.UP);
    assertThat(CHART.alarm(new Sums(1, 4.01))).isEqualTo(Direction.DOWN);
    assertThat(CHART.alarm(new Sums(5, 5))).isEqualTo(Direction.UP);
  }

  @Test
  void runShouldStopAtTheFirstAlarm() {
    assertThat(CHART.run(2, 2, 2, 2, -9))
        .isEqualTo(new Run(OptionalInt.of(2), Direction.UP, new Sums(4.5, 0)));
    assertThat(CHART.run(0, -5))
        .isEqualTo(new Run(OptionalInt.of(1), Direction.DOWN, new Sums(0, 4.5)));
  }

  @Test
  void runShouldEndWithoutAlarmWhenSignsAlternate() {
    assertThat(CHART.run()).isEqualTo(new Run(OptionalInt.empty(), null, Sums.ZERO));
    assertThat(CHART.run(1.5, -1.5, 1.5))
        .isEqualTo(new Run(OptionalInt.empty(), null, new Sums(1, 0)));
  }

  @Test
  void runShouldMirrorItsDirectionWhenTheSeriesIsMirrored() {
    Samples.of(300, random -> random.doubles(30, -2, 2.2).toArray())
        .forEach(series -> {
          Run run = CHART.run(series);
          Run mirrored = CHART.run(Arrays.stream(series).map(z -> -z).toArray());
          assertThat(mirrored.alarmIndex()).isEqualTo(run.alarmIndex());
          assertThat(mirrored.sums()).isEqualTo(new Sums(run.sums().down(), run.sums().up()));
        });
  }

  @Test
  void impossibleArgumentsShouldThrow() {
    assertThatThrownBy(() -> new Cusum(-0.1, 4)).hasMessageContaining("allowance");
    assertThatThrownBy(() -> new Cusum(0.5, 0)).hasMessageContaining("decision interval");
    assertThatThrownBy(() -> CHART.step(Sums.ZERO, Double.NaN)).hasMessageContaining("z must");
    assertThatThrownBy(() -> new Sums(-1, 0)).hasMessageContaining("upwards");
    assertThatThrownBy(() -> new Sums(0, -1)).hasMessageContaining("downwards");
  }
}
