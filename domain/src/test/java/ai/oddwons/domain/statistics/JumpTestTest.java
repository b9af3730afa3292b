package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class JumpTestTest {
  /** Sixteen returns of about the same size, the last to be set. */
  private static double[] quietUntil(double last) {
    double[] returns = new double[16];
    Arrays.setAll(returns, i -> i % 2 == 0 ? 0.02 : -0.02);
    returns[15] = last;
    return returns;
  }

  @Test
  void scaleShouldBeTheRootOfTheMeanProductOfNeighbours() {
    assertThat(BipowerVariation.scale()).isEmpty();
    assertThat(BipowerVariation.scale(3)).isEmpty();
    assertThat(BipowerVariation.scale(2, -8)).hasValue(4);
    assertThat(BipowerVariation.scale(1, -1, 7)).hasValue(2);
  }

  @Test
  void tryLastShouldMeasureTheLastReturnByThoseBeforeIt() {
    JumpTest test = JumpTest.tryLast(quietUntil(-0.2), 16).orElseThrow();

    assertThat(test.scale()).isCloseTo(0.02, within(1e-15));
    assertThat(test.size()).isCloseTo(10, within(1e-12));
    assertThat(test.isJump(0.01)).isTrue();
    assertThat(test.pValue()).isLessThan(1e-5);
  }

  @Test
  void tryLastShouldNotTakeUsualReturnsForJumps() {
    JumpTest test = JumpTest.tryLast(quietUntil(0.03), 16).orElseThrow();

    assertThat(test.isJump(0.01)).isFalse();
    assertThat(test.pValue()).isGreaterThan(0.5);
  }

  @Test
  void tryLastShouldReadNoFurtherBackThanTheWindow() {
    double[] returns = {9, 9, 9, 1, 1, 5};

    assertThat(JumpTest.tryLast(returns, 3).orElseThrow().scale()).isEqualTo(1);
    assertThat(JumpTest.tryLast(returns, 4).orElseThrow().scale()).isEqualTo(Math.sqrt(5));
    assertThat(JumpTest.tryLast(returns, 99).orElseThrow().scale())
        .isEqualTo(Math.sqrt((81 + 81 + 9 + 1) / 4.0));
  }

  @Test
  void tryLastShouldBeAbsentWhereSizeHasNoMeasure() {
    assertThat(JumpTest.tryLast(new double[0], 16)).isEmpty();
    assertThat(JumpTest.tryLast(new double[] {1, 2}, 16)).isEmpty();
    assertThat(JumpTest.tryLast(new double[] {0, 0, 0, 5}, 16)).isEmpty();
    assertThat(JumpTest.tryLast(new double[] {1, 2, 3}, 3)).isPresent();
    assertThatThrownBy(() -> JumpTest.tryLast(quietUntil(1), 2)).hasMessageContaining("window");
  }

  @Test
  void limitShouldBeThatOfThePaper() {
    GumbelLimit limit = GumbelLimit.ofObservations(16);

    assertThat(limit.centre()).isCloseTo(2.37531652324, within(1e-11));
    assertThat(limit.scale()).isCloseTo(0.532233509716, within(1e-11));
    assertThat(GumbelLimit.criticalValue(0.01)).isCloseTo(4.600149226777, within(1e-11));
    assertThat(GumbelLimit.ofObservations(2).scale()).isPositive();
    assertThatThrownBy(() -> GumbelLimit.ofObservations(1)).hasMessageContaining("was 1");
  }

  @Test
  void pValueShouldBeAlphaAtTheCriticalValue() {
    for (double alpha : new double[] {1e-12, 0.001, 0.05, 0.5, 0.99}) {
      assertThat(GumbelLimit.pValue(GumbelLimit.criticalValue(alpha)))
          .isCloseTo(alpha, within(alpha * 1e-9));
    }
  }

  @Test
  void normalReturnsShouldHardlyEverBeJumps() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    int jumps = 0;
    for (int i = 0; i < 2_000; i++) {
      double[] returns = random.doubles(100, 0, 1).map(u -> random.nextGaussian()).toArray();
      jumps += JumpTest.tryLast(returns, 100).orElseThrow().isJump(0.05) ? 1 : 0;
    }
    assertThat(jumps).isLessThan(20);
  }
}
