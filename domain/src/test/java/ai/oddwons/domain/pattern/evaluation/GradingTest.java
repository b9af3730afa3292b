package ai.oddwons.domain.pattern.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A hundred days of fair markets beside labelled ones: one false alarm is allowed, or none. */
final class GradingTest {
  private static final List<Series> SERIES =
      List.of(
          Toys.fair(60),
          Toys.fair(40),
          Toys.labelled(Toys.jump(1_000, 1_000)),
          Toys.labelled(Toys.jump(1_000, 1_000)));

  private static AlarmLog said() {
    AlarmLog log = Toys.decades(SERIES);
    log.add(0, 100, 5);
    log.add(1, 100, 4);
    log.add(2, 1_000, 4.5f);
    log.add(3, 1_000, 6);
    return log;
  }

  @Test
  void recallShouldBeCountedAboveTheBudget() {
    DetectorGrade grade = new Grading(SERIES).grade(said());

    assertThat(grade.recallAt1Per100()).isEqualTo(1);
    assertThat(grade.recallAt1Per1000()).isEqualTo(0.5);
    assertThat(grade.name()).isEqualTo("toy");
  }

  /** First one without false alarms, then one at 0.288 right and 0.01 false alarms a day. */
  @Test
  void areaShouldBeTheAveragePrecision() {
    assertThat(new Grading(SERIES).grade(said()).areaUnderPrecisionRecall())
        .isCloseTo(0.5 + 0.5 * 0.288 / 0.298, within(1e-12));
  }

  @Test
  void areaShouldTakeManyTruthsInLevels() {
    List<Series> many = new ArrayList<>(List.of(Toys.fair(100)));
    for (int i = 0; i < 1_001; i++) {
      many.add(Toys.labelled(Toys.jump(0, 0)));
    }
    AlarmLog log = Toys.decades(many);
    log.add(0, 0, 500);
    for (int i = 1; i <= 1_001; i++) {
      log.add(i, 0, i);
    }
    DetectorGrade grade = new Grading(many).grade(log);

    assertThat(grade.areaUnderPrecisionRecall()).isBetween(0.97, 0.99);
    assertThat(grade.recallAt1Per1000()).isCloseTo(501.0 / 1_001, within(1e-12));
  }

  /** Four tests in a hundred days: one of them is as rare as one in four. */
  @Test
  void alarmsShouldBeCountedAtTheLevelOfOneTestInAHundredDays() {
    List<Series> fair = List.of(Toys.fair(100));
    AlarmLog log = Toys.decades(fair);
    for (int i = 0; i < 1_000; i++) {
      log.add(0, i * 8_640, i == 10 || i == 500 ? 3 : 2.9f);
    }

    assertThat(new Grading(fair).grade(log).alarmsPer100MarketDays()).isEqualTo(2);
    assertThat(new Grading(fair).grade(log).exceedanceRatio()).isEqualTo(2);
  }

  @Test
  void truthFieldsShouldBeNullWithoutTruthAndWithoutFairSeries() {
    List<Series> fair = List.of(Toys.fair(1));
    DetectorGrade unlabelled = new Grading(fair).grade(Toys.decades(fair));
    List<Series> labelled = List.of(Toys.labelled(Toys.jump(0, 0)));
    DetectorGrade nothingFair = new Grading(labelled).grade(Toys.decades(labelled));

    assertThat(unlabelled.recallAt1Per100()).isNull();
    assertThat(unlabelled.recallAt1Per1000()).isNull();
    assertThat(unlabelled.areaUnderPrecisionRecall()).isNull();
    assertThat(unlabelled.alarmsPer100MarketDays()).isZero();
    assertThat(nothingFair.recallAt1Per100()).isNull();
    assertThat(nothingFair.alarmsPer100MarketDays()).isNull();
    assertThat(nothingFair.exceedanceRatio()).isNull();
  }

  @Test
  void recallShouldBeZeroWhereNothingWasSaid() {
    DetectorGrade grade = new Grading(SERIES).grade(Toys.decades(SERIES));

    assertThat(grade.recallAt1Per100()).isZero();
    assertThat(grade.areaUnderPrecisionRecall()).isZero();
  }

  @Test
  void ruleWithoutChancesShouldHaveNoNominalLevel() {
    AlarmLog log =
        new AlarmLog(new Measure("toy", Truth.Kind.JUMP, OptionalDouble.empty()), SERIES);
    log.add(2, 1_000, 0.02f);
    DetectorGrade grade = new Grading(SERIES).grade(log);

    assertThat(grade.alarmsPer100MarketDays()).isNull();
    assertThat(grade.exceedanceRatio()).isNull();
    assertThat(grade.recallAt1Per1000()).isEqualTo(0.5);
  }
}
