package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import ai.oddwons.domain.Samples;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

final class FalseAlarmsTest {
  @Test
  void falseAlarmsShouldMultiplyTestsByTheirErrorRate() {
    FalseAlarms watch = new FalseAlarms(100_000, 8, 288);

    assertThat(watch.perCycle(0.001)).isCloseTo(800, withinPercentage(1e-10));
    assertThat(watch.perDay(0.001)).isCloseTo(230_400, withinPercentage(1e-10));
    assertThat(watch.alphaFor(1)).hasValueCloseTo(4.34027777778e-9, withinPercentage(1e-9));
    assertThat(watch.perDay(watch.alphaFor(3).getAsDouble())).isCloseTo(3, withinPercentage(1e-10));
  }

  @Test
  void alphaShouldBeAtMostOneAndAbsentWhenNothingIsTested() {
    assertThat(new FalseAlarms(1, 1, 1).alphaFor(5)).hasValue(1);
    assertThat(new FalseAlarms(0, 8, 288).alphaFor(1)).isEmpty();
    assertThat(new FalseAlarms(Long.MAX_VALUE, Long.MAX_VALUE, 288).perDay(1)).isFinite();
    assertThatThrownBy(() -> new FalseAlarms(1, -1, 1)).hasMessageContaining("detectors");
  }

  @Test
  void localFalseDiscoveryRateShouldWeighTheTwoDensities() {
    TwoGroups groups = new TwoGroups(0.01, 3);
    NormalDistribution noise = NormalDistribution.of(0, 1);
    NormalDistribution real = NormalDistribution.of(0, 3);

    Samples.of(300, random -> random.nextDouble(-6, 6))
        .forEach(z ->
            assertThat(groups.localFalseDiscoveryRate(z))
                .isCloseTo(
                    0.99 * noise.density(z) / (0.99 * noise.density(z) + 0.01 * real.density(z)),
                    within(1e-12)));
  }

  @Test
  void localFalseDiscoveryRateShouldStayANumberFarOut() {
    assertThat(new TwoGroups(0.001, 6).localFalseDiscoveryRate(4))
        .isCloseTo(0.715192, within(1e-6));
    assertThat(new TwoGroups(0.001, 6).localFalseDiscoveryRate(1e6)).isZero();
    assertThat(new TwoGroups(0.001, 0.5).localFalseDiscoveryRate(1e6)).isEqualTo(1);
    assertThat(new TwoGroups(0.2, 1).localFalseDiscoveryRate(9)).isCloseTo(0.8, within(1e-15));
    assertThat(new TwoGroups(0, 6).localFalseDiscoveryRate(1e6)).isEqualTo(1);
    assertThat(new TwoGroups(1, 6).localFalseDiscoveryRate(0)).isZero();
    assertThatThrownBy(() -> new TwoGroups(0.1, 0)).hasMessageContaining("deviation");
  }
}
