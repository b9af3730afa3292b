package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.Samples;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class IntervalsTest {
  private static final Confidence LEVEL = Confidence.NINETY_FIVE;

  private static HitCount anyCount(RandomGenerator random) {
    int cases = random.nextInt(1, 400);
    return new HitCount(random.nextInt(cases + 1), cases);
  }

  private static void assertEnds(Interval interval, double lower, double upper) {
    assertThat(interval.lower()).isCloseTo(lower, within(1e-11));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-11));
  }

  @Test
  void zShouldBeTheNormalQuantile() {
    assertThat(LEVEL.z()).isCloseTo(1.959963984540054, within(1e-15));
    assertThat(new Confidence(0.9).z()).isCloseTo(1.6448536269514722, within(1e-15));
    assertThatThrownBy(() -> new Confidence(1)).hasMessageContaining("strictly");
    assertThatThrownBy(() -> new Confidence(0)).hasMessageContaining("strictly");
  }

  @Test
  void wilsonShouldHaveItsKnownEnds() {
    assertEnds(WilsonInterval.of(new HitCount(7, 10), LEVEL), 0.396778147461002, 0.892208732594005);
    assertEnds(
        WilsonInterval.of(new HitCount(8, 9), new Confidence(0.9)),
        0.623198735463732,
        0.974808527287265);
  }

  @Test
  void clopperPearsonShouldHaveItsKnownEnds() {
    assertEnds(ClopperPearson.of(new HitCount(7, 10), LEVEL), 0.347547149940003, 0.933260488822265);
    assertEnds(ClopperPearson.of(new HitCount(0, 10), LEVEL), 0, 0.3084971078187607);
    assertThat(ClopperPearson.of(new HitCount(1, 1e6), new Confidence(0.99)).lower())
        .as("rare things need relative precision")
        .isCloseTo(5.012541810981499e-9, within(1e-17));
  }

  @Test
  void intervalsShouldTouchTheEndsExactlyWhenAllOrNothingHit() {
    for (double cases : new double[] {1, 2, 12, 333, 0.25, 1e7}) {
      assertThat(WilsonInterval.of(new HitCount(0, cases), LEVEL).lower()).isZero();
      assertThat(WilsonInterval.of(new HitCount(cases, cases), LEVEL).upper()).isEqualTo(1);
      assertThat(ClopperPearson.of(new HitCount(0, cases), LEVEL).lower()).isZero();
      assertThat(ClopperPearson.of(new HitCount(cases, cases), LEVEL).upper()).isEqualTo(1);
    }
  }

  @Test
  void intervalsShouldBeEverythingWithoutCases() {
    HitCount none = new HitCount(0, 0);

    assertThat(none.rate()).isEmpty();
    assertThat(WilsonInterval.of(none, LEVEL)).isEqualTo(Interval.EVERYTHING);
    assertThat(ClopperPearson.of(none, LEVEL)).isEqualTo(Interval.EVERYTHING);
  }

  @Test
  void intervalsShouldHoldTheRateAndMirrorItsComplement() {
    Samples.of(500, IntervalsTest::anyCount)
        .forEach(count -> {
          Interval wilson = WilsonInterval.of(count, LEVEL);
          Interval exact = ClopperPearson.of(count, LEVEL);
          assertThat(wilson.contains(count.rate().getAsDouble())).isTrue();
          assertThat(exact.contains(count.rate().getAsDouble())).isTrue();
          Interval mirror = WilsonInterval.of(new HitCount(count.misses(), count.cases()), LEVEL);
          assertEnds(mirror, 1 - wilson.upper(), 1 - wilson.lower());
        });
  }

  @Test
  void moreConfidenceShouldNeedAWiderInterval() {
    Samples.of(100, IntervalsTest::anyCount)
        .forEach(count ->
            assertThat(WilsonInterval.of(count, new Confidence(0.99)).width())
                .isGreaterThan(WilsonInterval.of(count, LEVEL).width()));
  }

  @Test
  void betaShouldCountCasesInAndHaveItsQuantiles() {
    Beta posterior = Beta.JEFFREYS.after(new HitCount(7, 10));

    assertThat(posterior).isEqualTo(new Beta(7.5, 3.5));
    assertThat(posterior.mean()).isCloseTo(0.681818181818, within(1e-12));
    assertEnds(posterior.interval(LEVEL), 0.394181681851, 0.907305406062);
    assertThat(Beta.JEFFREYS.after(new HitCount(0, 10)).quantile(0.025))
        .isCloseTo(4.7890433157581876e-5, within(1e-17));
    assertEnds(Beta.UNIFORM.interval(LEVEL), 0.025, 0.975);
  }

  @Test
  void upperQuantileShouldBeTheQuantileOfTheRest() {
    Samples.of(200, random -> new Beta(random.nextDouble(0.2, 50), random.nextDouble(0.2, 50)))
        .forEach(belief ->
            assertThat(belief.upperQuantile(0.25)).isCloseTo(belief.quantile(0.75), within(1e-13)));
  }

  @Test
  void impossibleArgumentsShouldThrow() {
    assertThatThrownBy(() -> new HitCount(3, 2)).hasMessageContaining("3.0 hits in 2.0 cases");
    assertThatThrownBy(() -> new HitCount(-1, 2)).hasMessageContaining("hits");
    assertThatThrownBy(() -> new HitCount(0, Double.NaN)).hasMessageContaining("cases");
    assertThatThrownBy(() -> new Interval(0.6, 0.5)).hasMessageContaining("reverse");
    assertThatThrownBy(() -> new Beta(0, 1)).hasMessageContaining("alpha");
    assertThatThrownBy(() -> Beta.UNIFORM.quantile(0)).hasMessageContaining("chance");
    assertThatThrownBy(() -> Beta.UNIFORM.upperQuantile(1)).hasMessageContaining("chance");
  }
}
