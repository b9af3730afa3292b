package ai.oddwons.domain.pattern.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What is kept of what was said, and what follows from it. */
final class AlarmLogTest {
  private static final List<Series> ONE = List.of(Toys.fair(1));

  private static AlarmCurve curve(AlarmLog log, List<Series> series) {
    return new AlarmCurve(log, series.size());
  }

  @Test
  void alarmsWithinSixHoursShouldCountOnce() {
    AlarmLog log = Toys.decades(ONE);
    log.add(0, 0, 4);
    log.add(0, 21_600, 5);

    assertThat(curve(log, ONE).falseAlarms(4)).isEqualTo(1);

    log.add(0, 21_601, 4);

    assertThat(curve(log, ONE).falseAlarms(4)).isEqualTo(2);
    assertThat(curve(log, ONE).falseAlarms(4.5f)).isEqualTo(1);
    assertThat(curve(log, ONE).falseAlarms(5.1f)).isZero();
  }

  @Test
  void alarmsOnTwoSeriesShouldCountTwice() {
    List<Series> two = List.of(Toys.fair(1), Toys.fair(1));
    AlarmLog log = Toys.decades(two);
    log.add(0, 0, 4);
    log.add(1, 0, 4);

    assertThat(curve(log, two).falseAlarms(4)).isEqualTo(2);
  }

  @Test
  void thresholdShouldBeTheLowestWithSoFewFalseAlarms() {
    AlarmLog log = Toys.decades(ONE);
    log.add(0, 0, 3);
    log.add(0, 30_000, 4);
    log.add(0, 60_000, 4);

    assertThat(curve(log, ONE).threshold(0)).isEqualTo(Math.nextUp(4f));
    assertThat(curve(log, ONE).threshold(1)).isEqualTo(Math.nextUp(4f));
    assertThat(curve(log, ONE).threshold(2)).isEqualTo(Math.nextUp(3f));
    assertThat(curve(log, ONE).threshold(3)).isEqualTo(Measure.LEAST_DECADES);
  }

  @Test
  void thresholdShouldBeTheFloorWhereNothingWasSaid() {
    assertThat(curve(Toys.decades(ONE), ONE).threshold(0)).isEqualTo(Measure.LEAST_DECADES);
  }

  @Test
  void findingsShouldHoldTheMostThatWasSaidInTime() {
    List<Series> series =
        List.of(
            Toys.labelled(Toys.jump(1_000, 1_000), new Truth(Truth.Kind.VOLUME, 0, 90_000)),
            Toys.labelled(Toys.jump(5_000, 6_000), Toys.jump(50_000, 50_000)));
    AlarmLog log = Toys.decades(series);
    log.add(0, 999, 9);
    log.add(0, 1_000, 2);
    log.add(0, 2_800, 3);
    log.add(0, 2_801, 9);
    log.add(1, 5_500, 4);

    assertThat(log.findings().truths()).isEqualTo(3);
    assertThat(log.findings().falling()).containsExactly(4, 3);
    assertThat(log.findings().found(3)).isEqualTo(2);
    assertThat(log.findings().found(3.5f)).isEqualTo(1);
    assertThat(log.size()).isZero();
  }

  @Test
  void exceedanceShouldCountFairSeriesAlone() {
    List<Series> series = List.of(Toys.fair(1), Toys.labelled(Toys.jump(0, 0)));
    AlarmLog log = Toys.decades(series);
    for (int i = 0; i < 1_000; i++) {
      log.add(0, i, i < 2 ? 3 : 2.99f);
      log.add(1, i, 9);
    }

    assertThat(log.exceedanceRatio()).isEqualTo(2);
    assertThat(log.fairTests()).isEqualTo(1_000);
    assertThat(log.tests()).isEqualTo(2_000);
    assertThat(Toys.decades(series).exceedanceRatio()).isNaN();
  }

  @Test
  void logShouldPassOverWhatWasNotTestedAndWhatIsLikely() {
    AlarmLog log = Toys.decades(ONE);
    log.add(0, 0, Float.NaN);
    log.add(0, 1, 1.29f);

    assertThat(log.tests()).isEqualTo(1);
    assertThat(log.size()).isZero();
  }

  @Test
  void scoreWithoutChancesShouldCountFromAboveZeroAndExceedNothing() {
    AlarmLog log = new AlarmLog(new Measure("toy", Truth.Kind.JUMP, OptionalDouble.empty()), ONE);
    log.add(0, 0, 0);
    log.add(0, 1, 1e-9f);
    log.add(0, 2, Float.POSITIVE_INFINITY);

    assertThat(log.size()).isEqualTo(2);
    assertThat(log.candidates()).containsExactly(1e-9f, Float.MAX_VALUE);
    assertThat(log.exceedanceRatio()).isNaN();
  }

  @Test
  void logShouldDropTheLesserHalfWhenItIsFull() {
    AlarmLog log = Toys.decades(ONE);
    for (int i = 0; i <= AlarmLog.MOST; i++) {
      log.add(0, i, 2 + i % 1_000 / 1_000f);
    }

    assertThat(log.size()).isBetween(AlarmLog.MOST / 2, AlarmLog.MOST * 51 / 100);
    assertThat(log.floor()).isBetween(2.49f, 2.51f);
    assertThat(log.candidates()[0]).isGreaterThanOrEqualTo(log.floor());
    assertThat(curve(log, ONE).threshold(1_000)).isEqualTo(log.floor());
  }

  @Test
  void logShouldGrowWhereAllAreEqual() {
    AlarmLog log = Toys.decades(ONE);
    for (int i = 0; i <= AlarmLog.MOST; i++) {
      log.add(0, i, 3);
    }

    assertThat(log.size()).isEqualTo(AlarmLog.MOST + 1);
  }
}
