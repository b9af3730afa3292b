package ai.oddwons.domain.pattern.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.ImageReader;
import ai.oddwons.domain.pattern.column.ImageWriter;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

final class EmpiricalTailTest {
  private static EmpiricalTail tail(int strata, PriorLaw law) {
    return new EmpiricalTail(new ColumnTable(), strata, law);
  }

  private static Supplier<Float> normal(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return () -> (float) Math.abs(random.nextGaussian());
  }

  /** Three degrees of freedom. */
  private static Supplier<Float> student(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return () -> {
      double squares = 0;
      for (int i = 0; i < 3; i++) {
        squares += Math.pow(random.nextGaussian(), 2);
      }
      return (float) Math.abs(random.nextGaussian() / Math.sqrt(squares / 3));
    };
  }

  private static EmpiricalTail learnt(int values, Supplier<Float> law) {
    EmpiricalTail tail = tail(1, PriorLaw.HEAVY);
    teach(tail, 0, values, law);
    return tail;
  }

  private static void teach(EmpiricalTail tail, int stratum, int values, Supplier<Float> law) {
    for (int i = 0; i < values; i++) {
      tail.learn(stratum, law.get());
    }
    tail.refresh();
  }

  private static int exceeding(EmpiricalTail tail, float decades, int values, Supplier<Float> law) {
    int count = 0;
    for (int i = 0; i < values; i++) {
      count += tail.decades(0, law.get()) >= decades ? 1 : 0;
    }
    return count;
  }

  @Test
  void decadesShouldBeZeroAtZero() {
    for (PriorLaw law : PriorLaw.values()) {
      assertThat(tail(2, law).decades(1, 0)).isZero();
    }
    assertThat(learnt(10, normal(1)).decades(0, 0)).isZero();
    assertThat(learnt(10_000, normal(1)).decades(0, 0)).isZero();
  }

  @Test
  void decadesShouldFollowTheLawBeforeAnythingWasLearnt() {
    assertThat(tail(1, PriorLaw.HEAVY).decades(0, 10)).isCloseTo(2, within(0.02f));
    EmpiricalTail decades = tail(1, PriorLaw.DECADES);
    for (float statistic : new float[] {1, 2, 3, 5, 8}) {
      assertThat(decades.decades(0, statistic)).isCloseTo(statistic, within(0.01f));
    }
  }

  @Test
  void decadesShouldRiseWithTheStatistic() {
    for (int values : new int[] {0, 1, 49, 50, 51, 1_000, 100_000}) {
      EmpiricalTail tail = learnt(values, student(2));
      float before = 0;
      for (float statistic = 0; statistic < 200_000; statistic = statistic * 1.01f + 0.001f) {
        float decades = tail.decades(0, statistic);
        assertThat(decades)
            .as("%s after %s values", statistic, values)
            .isGreaterThanOrEqualTo(before);
        before = decades;
      }
    }
  }

  @Test
  void decadesShouldBeFiniteWhateverWasLearnt() {
    EmpiricalTail tail = learnt(100_000, () -> 0f);
    assertThat(tail.decades(0, Float.MAX_VALUE)).isFinite().isNotNegative();
    EmpiricalTail same = learnt(100_000, () -> 5f);
    assertThat(same.decades(0, Float.POSITIVE_INFINITY)).isFinite().isPositive();
  }

  @Test
  void decadesShouldBeCalibratedOnNormalValues() {
    EmpiricalTail tail = learnt(500_000, normal(3));
    assertThat(exceeding(tail, 3, 1_000_000, normal(4)))
        .isCloseTo(1_000, Percentage.withPercentage(20));
    assertThat(exceeding(tail, 2, 1_000_000, normal(5)))
        .isCloseTo(10_000, Percentage.withPercentage(10));
  }

  @Test
  void decadesShouldBeCalibratedOnHeavyTails() {
    EmpiricalTail tail = learnt(500_000, student(6));
    assertThat(exceeding(tail, 3, 1_000_000, student(7)))
        .isCloseTo(1_000, Percentage.withPercentage(20));
    assertThat(exceeding(tail, 2, 1_000_000, student(8)))
        .isCloseTo(10_000, Percentage.withPercentage(10));
  }

  @Test
  void eventsAmongTheValuesShouldNotMakeTheNextOneUsual() {
    EmpiricalTail fair = learnt(500_000, normal(20));
    EmpiricalTail mixed = tail(1, PriorLaw.HEAVY);
    for (int event = 0; event < 1_000; event++) {
      mixed.learn(0, 9);
    }
    teach(mixed, 0, 500_000, normal(20));
    assertThat(mixed.decades(0, 9)).as("one in five hundred as counted").isGreaterThan(3.5f);
    assertThat(mixed.decades(0, 2)).isCloseTo(fair.decades(0, 2), within(0.05f));
    assertThat(mixed.decades(0, 9)).isLessThan(fair.decades(0, 9));
  }

  @Test
  void strataShouldDifferByWhatTheyLearnt() {
    EmpiricalTail tail = tail(2, PriorLaw.HEAVY);
    teach(tail, 0, 100_000, normal(9));
    teach(tail, 1, 100_000, student(9));
    assertThat(tail.decades(0, 4)).isGreaterThan(tail.decades(1, 4) + 1);
  }

  @Test
  void stratumWithFewValuesShouldLeanOnAllTogether() {
    EmpiricalTail tail = tail(2, PriorLaw.HEAVY);
    teach(tail, 0, 100_000, normal(10));
    teach(tail, 1, 60, student(10));
    float law = tail(1, PriorLaw.HEAVY).decades(0, 3.5f);
    assertThat(tail.decades(1, 3.5f)).isGreaterThan(law + 0.3f).isLessThan(tail.decades(0, 3.5f));
  }

  @Test
  void tablesShouldWaitForATenthMoreAndNeverForMoreThanAMillion() {
    EmpiricalTail few = tail(1, PriorLaw.HEAVY);
    teach(few, 0, 100_000, () -> 1f);
    teach(few, 0, 10_000, () -> 1f);
    assertThat(few.known()).isEqualTo(100_000);
    teach(few, 0, 1, () -> 1f);
    assertThat(few.known()).isEqualTo(110_001);

    EmpiricalTail many = tail(1, PriorLaw.HEAVY);
    teach(many, 0, 30_000_000, () -> 1f);
    teach(many, 0, 1_000_000, () -> 1f);
    assertThat(many.known()).isEqualTo(30_000_000);
    teach(many, 0, 1, () -> 1f);
    assertThat(many.known()).isEqualTo(31_000_001);
  }

  @Test
  void valueShouldNotInfluenceItsOwnJudgement() {
    EmpiricalTail tail = learnt(10_000, normal(11));
    float before = tail.decades(0, 6);
    for (int i = 0; i < 1_100; i++) {
      tail.learn(0, 6);
      assertThat(tail.decades(0, 6)).isEqualTo(before);
      assertThat(tail.known()).isEqualTo(10_000);
    }
    tail.refresh();
    assertThat(tail.known()).isEqualTo(11_100);
    assertThat(tail.decades(0, 6)).isLessThan(before - 1);
  }

  @Test
  void refreshShouldNotDependOnTheOrderOfValues() {
    EmpiricalTail forward = tail(1, PriorLaw.HEAVY);
    EmpiricalTail backward = tail(1, PriorLaw.HEAVY);
    for (int i = 0; i < 1_000; i++) {
      forward.learn(0, i / 100f);
      backward.learn(0, (999 - i) / 100f);
    }
    forward.refresh();
    backward.refresh();
    for (float statistic = 0; statistic < 20; statistic += 0.1f) {
      assertThat(forward.decades(0, statistic)).isEqualTo(backward.decades(0, statistic));
    }
  }

  @Test
  void tableShouldCarryAllThatWasLearnt() {
    ColumnTable table = new ColumnTable();
    EmpiricalTail tail = new EmpiricalTail(table, 3, PriorLaw.HEAVY);
    teach(tail, 2, 5_000, student(12));
    ColumnTable read = new ColumnTable();
    EmpiricalTail copy = new EmpiricalTail(read, 3, PriorLaw.HEAVY);
    for (int part = 0; part < table.parts(); part++) {
      ImageWriter out = new ImageWriter();
      table.write(part, out);
      read.read(part, new ImageReader(out.toBytes()), table.size());
    }
    teach(tail, 0, 500, normal(13));
    teach(copy, 0, 500, normal(13));
    assertThat(copy.known()).isEqualTo(tail.known());
    for (int stratum = 0; stratum < 3; stratum++) {
      for (float statistic = 0; statistic < 20; statistic += 0.1f) {
        assertThat(copy.decades(stratum, statistic)).isEqualTo(tail.decades(stratum, statistic));
      }
    }
  }
}
