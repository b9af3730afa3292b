package ai.oddwons.simulator.universe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class NoiseTest {
  @Test
  void unmixShouldTakeMixBack() {
    LongStream.of(0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 0x5DEECE66DL)
        .forEach(value -> assertThat(Noise.unmix(Noise.mix(value))).isEqualTo(value));
  }

  @Test
  void gaussianShouldHaveMeanZeroAndVarianceOne() {
    double[] draws = LongStream.range(0, 40_000).mapToDouble(Noise::gaussian).toArray();
    double mean = LongStream.range(0, 40_000).mapToDouble(Noise::gaussian).average().orElseThrow();
    double variance = 0;
    for (double draw : draws) {
      variance += draw * draw / draws.length;
    }
    assertThat(mean).isCloseTo(0, within(0.02));
    assertThat(variance).isCloseTo(1, within(0.03));
  }

  @Test
  void cdfAndQuantileShouldUndoEachOther() {
    for (double p = 0.001; p < 1; p += 0.001) {
      assertThat(Normal.cdf(Normal.quantile(p))).isCloseTo(p, within(1e-8));
    }
    assertThat(Normal.cdf(0)).isCloseTo(0.5, within(1e-12));
    assertThat(Normal.cdf(1.959963985)).isCloseTo(0.975, within(1e-9));
    assertThat(Normal.cdf(40)).isEqualTo(1);
  }

  @Test
  void brownianPathShouldGrowInVarianceWithTime() {
    for (double at : new double[] {0.1, 0.37, 0.5, 0.9, 1}) {
      double variance =
          LongStream.range(0, 8_000)
              .mapToDouble(key -> BrownianPath.valueAt(Noise.key(7, key), at))
              .map(value -> value * value)
              .average()
              .orElseThrow();
      assertThat(variance).isCloseTo(at, within(0.07 * at + 0.01));
    }
    assertThat(BrownianPath.valueAt(3, 0)).isZero();
  }
}
