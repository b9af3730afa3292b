package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;

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
    int said = 0;
    int told = 0;
    for (int i = 0; i < values; i++) {
      int stratum = random.nextInt(4);
      float verdict = tail.judge(stratum, law.next(random, stratum), true);
      told += Float.isNaN(verdict) ? 0 : 1;
      said += verdict >= decades ? 1 : 0;
      if (i % CYCLE == CYCLE - 1) {
        tail.endCycle();
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
            assertThat(tail.judge(i % 2, 1, true)).isNaN();
          }
          tail.endCycle();
          for (int i = 0; i < 200; i++) {
            assertThat(tail.judge(0, 9, true)).isNaN();
          }
          tail.endCycle();
          assertThat(tail.judge(1, 9, true)).isNotNaN().isNotNegative();
        });
  }

  @Test
  void judgeShouldNotLearnUnlessAsked() {
    both()
        .forEach(made -> {
          KindTail tail = made.apply(1);
          for (int i = 0; i < 10_000; i++) {
            tail.judge(0, 1, false);
          }
          tail.endCycle();
          assertThat(tail.judge(0, 1, false)).isNaN();
        });
  }

  @Test
  void judgeShouldNotBeMovedByItsOwnCycle() {
    both()
        .forEach(made -> {
          KindTail tail = made.apply(4);
          share(tail, KindTailTest::seldom, 3, 20_000);
          float before = tail.judge(0, 5, false);
          for (int i = 0; i < 1_000; i++) {
            assertThat(tail.judge(0, 5, true)).isEqualTo(before);
          }
          tail.endCycle();
          assertThat(tail.judge(0, 5, false)).isLessThan(before);
        });
  }

  @Test
  void zeroShouldBeCertain() {
    both()
        .forEach(made -> {
          KindTail tail = made.apply(4);
          share(tail, KindTailTest::seldom, 3, 20_000);
          assertThat(tail.judge(0, 0, false)).isZero();
          assertThat(tail.judge(3, 0, false)).isZero();
        });
  }

  @Test
  void oneInAThousandShouldMeanThatOfValuesThatVary() {
    assertThat(share(new SteadyTail(4), KindTailTest::steady, 3, 2_000_000))
        .isCloseTo(0.001, Percentage.withPercentage(15));
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
      tail.judge(0, i % 1_000 == 0 ? 1 : 0, true);
      if (i % CYCLE == 0) {
        tail.endCycle();
      }
    }
    assertThat(tail.judge(0, 1, false)).isBetween(2.9f, 3.05f);
    assertThat(tail.judge(0, 60_000, false)).as("never seen").isBetween(5f, 6.01f);
  }

  @Test
  void firstNewsShouldBeToldAndBeNoRarerThanWhatIsKnownAllows() {
    KindTail tail = new NewsTail(36);
    for (int i = 0; i < 6_000; i++) {
      tail.judge(i % 36, 0, true);
    }
    tail.endCycle();
    assertThat(tail.judge(7, 1, true)).isPositive().isLessThan((float) Math.log10(6_000));
    for (int news = 0; news < 10; news++) {
      assertThat(tail.judge(news, 1, true)).isPositive();
    }
    tail.endCycle();
    assertThat(tail.judge(7, 1, true)).isPositive().isLessThan((float) Math.log10(600));
  }
}
