package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.Samples;
import org.junit.jupiter.api.Test;

final class TabledLogTest {
  private static final double[] EDGES = {
    Double.MIN_NORMAL,
    1e-300,
    Math.nextDown(0.5),
    0.5,
    Math.nextDown(1.0),
    1,
    Math.nextUp(1.0),
    1 + 1.0 / 256,
    Math.nextDown(2.0),
    2,
    1e300,
    Double.MAX_VALUE
  };

  @Test
  void logShouldBeThatOfMathAtTheEdges() {
    for (double edge : EDGES) {
      assertThat(TabledLog.log(edge)).as("%s", edge).isCloseTo(Math.log(edge), within(1e-11));
    }
  }

  @Test
  void logShouldBeThatOfMathForAnySize() {
    Samples.of(100_000, random -> Math.exp(random.nextDouble(-700, 700)))
        .forEach(x -> assertThat(TabledLog.log(x)).isCloseTo(Math.log(x), within(1e-11)));
  }

  @Test
  void log10ShouldBeThatOfMath() {
    Samples.of(100_000, random -> random.nextDouble(1e-9, 1))
        .forEach(x -> assertThat(TabledLog.log10(x)).isCloseTo(Math.log10(x), within(1e-11)));
  }
}
