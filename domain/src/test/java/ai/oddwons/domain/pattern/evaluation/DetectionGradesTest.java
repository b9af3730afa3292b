package ai.oddwons.domain.pattern.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole trials on small sets. */
final class DetectionGradesTest {
  private static final int DAYS = 3;
  private static final int ROWS = DAYS * 288 + 1;
  private static final int JUMP_AT = 500;

  private static List<Series> walks(int fair) {
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < fair; i++) {
      series.add(new Series("fair " + i, Toys.walk(ROWS, -1, i), null));
    }
    long second = Toys.START + (long) JUMP_AT * Toys.STEP;
    series.add(
        new Series("jump", Toys.walk(ROWS, JUMP_AT, 99), List.of(Toys.jump(second, second))));
    return series;
  }

  private static DetectorGrade grade(DetectionGrades grades, String name) {
    return grades.detectors().stream().filter(one -> one.name().equals(name)).findFirst().get();
  }

  @Test
  void largeJumpShouldBeFoundWithoutAnyFalseAlarm() {
    DetectionGrades grades = DetectionGrades.of(walks(30), new TrialSettings(false, true));

    assertThat(grade(grades, "combined:jump").recallAt1Per1000()).isEqualTo(1);
    assertThat(grade(grades, "combined:jump").areaUnderPrecisionRecall()).isEqualTo(1);
    assertThat(grade(grades, "combined:volume").recallAt1Per1000()).isNull();
    assertThat(grade(grades, "rule:points_change").recallAt1Per1000()).isEqualTo(1);
    assertThat(grades.played().series()).isEqualTo(31);
    assertThat(grades.played().readings()).isEqualTo(31L * ROWS);
    assertThat(grades.played().marketDays()).isEqualTo(31 * DAYS);
    assertThat(grades.played().fairDays()).isEqualTo(30 * DAYS);
    assertThat(grades.played().jumps()).isEqualTo(1);
    assertThat(grades.played().bursts()).isZero();
  }

  @Test
  void gradesShouldNameEachDetectorOnceAndRulesWhenAsked() {
    List<Series> series = walks(2);

    assertThat(DetectionGrades.of(series).detectors())
        .extracting(DetectorGrade::name)
        .containsExactly(
            "price_jump",
            "slow_drift",
            "reversal",
            "volume_burst",
            "liquidity_shift",
            "stale_quote",
            "combined:jump",
            "combined:volume");
    assertThat(DetectionGrades.of(series, new TrialSettings(false, true)).detectors()).hasSize(15);
    assertThat(
            DetectionGrades.of(
                    series.stream().map(Series::withoutTrades).toList(),
                    new TrialSettings(false, true))
                .detectors())
        .extracting(DetectorGrade::name)
        .hasSize(14)
        .doesNotContain("rule:poisson_trades_30m");
  }

  @Test
  void sameSeriesShouldGetTheSameGradesAgain() {
    assertThat(DetectionGrades.of(walks(5))).isEqualTo(DetectionGrades.of(walks(5)));
  }

  @Test
  void nothingAtAllShouldBeGradedAsNothing() {
    DetectionGrades grades = DetectionGrades.of(List.of(), new TrialSettings(false, true));

    assertThat(grades.played().marketDays()).isZero();
    assertThat(grades.detectors()).hasSize(8).allMatch(grade -> grade.exceedanceRatio() == null);
  }

  @Test
  void seriesWithHardlyAnyPointsShouldBePlayed() {
    List<Series> series =
        List.of(
            new Series("none", Toys.at(), null),
            new Series("one", Toys.at(1_000), null),
            new Series("labelled", Toys.at(), List.of(Toys.jump(0, 10))));

    DetectionGrades grades = DetectionGrades.of(series);

    assertThat(grades.played().notes().count("first_sight")).isEqualTo(1);
    assertThat(grades.played().jumps()).isEqualTo(1);
  }

  @Test
  void readingsShouldKeepTheirOrderWhereTimeGoesBack() {
    Points odd = Toys.at(100_000, 100_300, 99_000, 100_300, 100_300, 100_600, 50);

    DetectionGrades grades =
        DetectionGrades.of(
            List.of(new Series("odd", odd, null), new Series("late", Toys.at(100_010), null)));

    assertThat(grades.played().readings()).isEqualTo(8);
    assertThat(grades.played().notes().count("time_went_back")).isEqualTo(2);
    assertThat(grades.played().notes().count("duplicate")).isEqualTo(2);
    assertThat(grades.played().notes().count("first_sight")).isEqualTo(2);
  }

  @Test
  void oneReadingFarAheadShouldNotHoldBackTheOthers() {
    DetectionGrades grades =
        DetectionGrades.of(
            List.of(
                new Series("ahead", Toys.at(0, 2_000_000_000, 300), null),
                new Series("others", Toys.at(0, 300, 600), null)));

    assertThat(grades.played().readings()).isEqualTo(6);
    assertThat(grades.played().notes().count("time_went_back")).isEqualTo(1);
  }

  /** Each in minutes of its own, which a scan over all series in each cycle would feel. */
  @Test
  void thousandsOfShortSeriesShouldBePlayed() {
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      int start = i * 7_000;
      series.add(new Series("short", Toys.at(start, start + 60, start + 200), null));
    }

    assertThat(DetectionGrades.of(series).played().readings()).isEqualTo(15_000);
  }

  @Test
  void learningFromAllShouldChangeWhatIsThoughtUnusual() {
    List<Series> series = walks(30);

    assertThat(DetectionGrades.of(series, new TrialSettings(true, false)).detectors())
        .isNotEqualTo(DetectionGrades.of(series).detectors());
  }
}
