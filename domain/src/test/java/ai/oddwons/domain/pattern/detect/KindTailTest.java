package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.pattern.column.Batch;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

final class KindTailTest {
  private static final int CYCLE = 500;

  private static Stream<IntFunction<KindTail>> both() {
    return Stream.of(SteadyTail::new, NewsTail::new);
  }

  /** Of a thousand values in a stratum so many are news, in tens of sizes; the strata differ. */
  private static float seldom(SplittableRandom random, int stratum) {
    boolean news = random.nextInt(1_000) < 2 + 4 * stratum;
    return news ? 1 + random.nextInt(10) * random.nextInt(10) / 10f : 0;
  }

  private static float steady(SplittableRandom random, int stratum) {
    return (float) Math.abs(random.nextGaussian() * (1 + stratum));
  }

  private interface Law {
    float next(SplittableRandom random, int stratum);
  }

  /** How often a tail says so many decades or more of values that it goes on to learn. */
  private static double share(KindTail tail, Law law, float decades, int values) {
    SplittableRandom random = new SplittableRandom(71);
    Batch batch = OneRow.times(CYCLE);
    int[] strata = new int[CYCLE];
    float[] column = new float[CYCLE];
    int said = 0;
    int told = 0;
    for (int cycle = 0; cycle < values / CYCLE; cycle++) {
      for (int i = 0; i < CYCLE; i++) {
        strata[i] = random.nextInt(4);
        column[i] = law.next(random, strata[i]);
      }
      tail.judge(batch, strata, column);
      tail.endCycle();
      for (float verdict : column) {
        told += Float.isNaN(verdict) ? 0 : 1;
        said += verdict >= decades ? 1 : 0;
      }
    }
    return (double) said / told;
  }

  @Test
  void judgeShouldSayNothingBeforeFiveThousandValuesOfAllStrata() {
    both()
        .forEach(made -> {
          KindTail tail = made.apply(2);
          for (int i = 0; i < 4_999; i++) {
            assertThat(OneRow.judge(tail, i % 2, 1, true)).isNaN();
          }
          tail.endCycle();
          for (int i = 0; i < 600; i++) {
            assertThat(OneRow.judge(tail, 0, 9, true)).isNaN();
          }
          tail.endCycle();
          assertThat(OneRow.judge(tail, 1, 9, true)).isNotNaN().isNotNegative();
        });
  }

  @Test
  void judgeShouldNotLearnUnlessAsked() {
    both()
        .forEach(made -> {
          KindTail tail = made.apply(1);
          for (int i = 0; i < 10_000; i++) {
            OneRow.judge(tail, 0, 1, false);
          }
          tail.endCycle();
          assertThat(OneRow.judge(tail, 0, 1, false)).isNaN();
        });
  }

  @Test
  void judgeShouldNotBeMovedByItsOwnCycle() {
    both()
        .forEach(made -> {
          KindTail tail = made.apply(4);
          share(tail, KindTailTest::seldom, 3, 20_000);
          float before = OneRow.judge(tail, 0, 5, false);
          for (int i = 0; i < 2_200; i++) {
            assertThat(OneRow.judge(tail, 0, 5, true)).isEqualTo(before);
          }
          tail.endCycle();
          assertThat(OneRow.judge(tail, 0, 5, false)).isLessThan(before);
        });
  }

  @Test
  void zeroShouldBeCertain() {
    both()
        .forEach(made -> {
          KindTail tail = made.apply(4);
          share(tail, KindTailTest::seldom, 3, 20_000);
          assertThat(OneRow.judge(tail, 0, 0, false)).isZero();
          assertThat(OneRow.judge(tail, 3, 0, false)).isZero();
        });
  }

  @Test
  void oneInAThousandShouldMeanThatOfValuesThatVary() {
    assertThat(share(new SteadyTail(4), KindTailTest::steady, 3, 2_000_000))
        .isCloseTo(0.001, Percentage.withPercentage(20));
  }

  @Test
  void oneInAThousandShouldMeanThatOfNewsThatIsSeldom() {
    assertThat(share(new NewsTail(4), KindTailTest::seldom, 3, 2_000_000))
        .isCloseTo(0.001, Percentage.withPercentage(20));
  }

  @Test
  void newsOfOneSizeShouldBeAsImprobableAsItIsSeldom() {
    KindTail tail = new NewsTail(1);
    for (int i = 1; i <= 1_000_000; i++) {
      OneRow.judge(tail, 0, i % 1_000 == 0 ? 1 : 0, true);
      if (i % CYCLE == 0) {
        tail.endCycle();
      }
    }
    assertThat(OneRow.judge(tail, 0, 1, false)).isBetween(2.9f, 3.05f);
    assertThat(OneRow.judge(tail, 0, 60_000, false)).as("never seen").isBetween(5f, 6.01f);
  }

  @Test
  void firstNewsShouldBeToldAndBeNoRarerThanWhatIsKnownAllows() {
    KindTail tail = new NewsTail(36);
    for (int i = 0; i < 6_000; i++) {
      OneRow.judge(tail, i % 36, 0, true);
    }
    tail.endCycle();
    assertThat(OneRow.judge(tail, 7, 1, true)).isPositive().isLessThan((float) Math.log10(6_000));
    for (int news = 0; news < 10; news++) {
      assertThat(OneRow.judge(tail, news, 1, true)).isPositive();
    }
    tail.endCycle();
    assertThat(OneRow.judge(tail, 7, 1, true)).isPositive().isLessThan((float) Math.log10(600));
  }
}
