package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EvidenceTest {
  private static final HitCount NONE = new HitCount(0, 0);

  private static HitCount count(double hits, double cases) {
    return new HitCount(hits, cases);
  }

  private static EmpiricalBayes shrinkage(List<HitCount> groups) {
    return EmpiricalBayes.tryOf(groups).orElseThrow();
  }

  @Test
  void shrinkShouldMoveGroupsWithFewCasesMost() {
    EmpiricalBayes shrinkage =
        shrinkage(
            List.of(count(12, 40), count(30, 60), count(8, 30), count(55, 80), count(20, 50)));

    assertThat(shrinkage.pooledRate()).isCloseTo(125.0 / 260, within(1e-15));
    assertThat(shrinkage.correlation()).isCloseTo(0.1065873278, within(1e-10));
    assertThat(shrinkage.prior().alpha()).isCloseTo(4.02979728, within(1e-8));
    assertThat(shrinkage.prior().beta()).isCloseTo(4.35218106, within(1e-8));
    assertThat(shrinkage.shrink(count(8, 30))).isCloseTo(0.313423065, within(1e-9));
    assertThat(shrinkage.shrink(NONE)).isCloseTo(125.0 / 260, within(1e-12));
  }

  @Test
  void shrinkShouldPoolGroupsThatDifferByChanceAlone() {
    EmpiricalBayes alike = shrinkage(List.of(count(5, 10), count(10, 20)));

    assertThat(alike.correlation()).isNegative();
    assertThat(alike.prior()).isNull();
    assertThat(alike.shrink(count(9, 10))).isEqualTo(0.5);
  }

  @Test
  void shrinkShouldPoolWhenTheGroupsCannotTell() {
    assertThat(shrinkage(List.of(count(3, 10))).correlation()).isNull();
    assertThat(shrinkage(List.of(count(3, 10))).shrink(count(3, 10))).isEqualTo(0.3);
    assertThat(shrinkage(List.of(count(1, 1), count(0, 1))).correlation()).isNull();
    assertThat(shrinkage(List.of(count(9, 9), count(4, 4))).correlation()).isNull();
    assertThat(shrinkage(List.of(count(9, 9), count(4, 4))).pooledRate()).isEqualTo(1);
  }

  @Test
  void shrinkShouldLeaveGroupsThatShareNothing() {
    EmpiricalBayes apart = shrinkage(List.of(count(8, 8), count(0, 8)));

    assertThat(apart.correlation()).isEqualTo(1);
    assertThat(apart.shrink(count(8, 8))).isEqualTo(1);
    assertThat(apart.shrink(NONE)).isEqualTo(0.5);
  }

  @Test
  void groupsWithoutCasesShouldChangeNothing() {
    List<HitCount> groups = List.of(count(2, 20), count(9, 12));

    assertThat(shrinkage(List.of(count(2, 20), NONE, count(9, 12)))).isEqualTo(shrinkage(groups));
    assertThat(EmpiricalBayes.tryOf(List.of())).isEmpty();
    assertThat(EmpiricalBayes.tryOf(List.of(NONE))).isEmpty();
  }

  @Test
  void shrinkShouldEndBetweenTheGroupAndThePool() {
    Samples.of(
            300,
            random -> random.ints(6, 5, 60).mapToObj(n -> count(random.nextInt(n + 1), n)).toList())
        .forEach(groups -> {
          EmpiricalBayes shrinkage = shrinkage(groups);
          groups.forEach(group -> {
            double rate = group.rate().getAsDouble();
            double pooled = shrinkage.pooledRate();
            assertThat(shrinkage.shrink(group))
                .isBetween(Math.min(rate, pooled) - 1e-12, Math.max(rate, pooled) + 1e-12);
          });
        });
  }

  @Test
  void designEffectShouldCountClusteredCasesForLess() {
    HitCount effective = new DesignEffect(5, 0.6).effective(count(120, 200));

    assertThat(effective.cases()).isCloseTo(58.823529411765, within(1e-11));
    assertThat(effective.rate()).hasValueCloseTo(0.6, within(1e-15));
    Interval interval = WilsonInterval.of(effective, Confidence.NINETY_FIVE);
    assertThat(interval.lower()).isCloseTo(0.472420505972, within(1e-11));
    assertThat(interval.upper()).isCloseTo(0.715319190695, within(1e-11));
  }

  @Test
  void designEffectShouldLeaveAllOrOnePerClusterAtItsEnds() {
    assertThat(new DesignEffect(5, 0).effective(count(3, 10))).isEqualTo(count(3, 10));
    assertThat(new DesignEffect(1, 0.9).factor()).isEqualTo(1);
    assertThat(new DesignEffect(5, 1).effective(count(5, 10))).isEqualTo(count(1, 2));
    assertThat(new DesignEffect(5, 0.6).effective(count(7, 7)).misses()).isZero();
    assertThatThrownBy(() -> new DesignEffect(0.5, 0.1)).hasMessageContaining("cluster size");
    assertThatThrownBy(() -> new DesignEffect(5, 1.1)).hasMessageContaining("below 1");
    assertThatThrownBy(() -> new DesignEffect(1, -1.1)).hasMessageContaining("above -1");
    assertThatThrownBy(() -> new DesignEffect(5, -0.25)).hasMessageContaining("design effect");
  }

  @Test
  void excessShouldBeCountedAgainstWhatPricesImplied() {
    ExcessOverPrice excess =
        ExcessOverPrice.of(List.of(new PricedOutcome(0.9, true), new PricedOutcome(0.5, false)));

    assertThat(excess.hits()).isEqualTo(1);
    assertThat(excess.expectedHits()).isCloseTo(1.4, within(1e-15));
    assertThat(excess.rate()).hasValueCloseTo(-0.2, within(1e-15));
    assertThat(excess.z()).hasValueCloseTo(-0.4 / Math.sqrt(0.34), within(1e-14));
  }

  @Test
  void excessShouldBeAbsentWhereThereIsNothingToCompare() {
    assertThat(ExcessOverPrice.of(List.of()).rate()).isEmpty();
    assertThat(ExcessOverPrice.of(List.of()).z()).isEmpty();
    assertThat(ExcessOverPrice.of(List.of(new PricedOutcome(1, true))).z()).isEmpty();
    assertThat(ExcessOverPrice.of(List.of(new PricedOutcome(1, false))).rate()).hasValue(-1);
    assertThatThrownBy(() -> new PricedOutcome(1.1, true)).hasMessageContaining("a price");
    assertThatThrownBy(() -> new ExcessOverPrice(1, 2, 1, 0)).hasMessageContaining("beyond");
  }
}
