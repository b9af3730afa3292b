package ai.oddwons.domain.pattern.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.statistics.BenjaminiHochberg;
import ai.oddwons.domain.statistics.CauchyCombination;
import ai.oddwons.domain.statistics.Simes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

final class CycleScreenTest {
  private static final Percentage CLOSE = Percentage.withPercentage(1e-3);
  private static final PatternKind[] TESTS = {
    PatternKind.PRICE_JUMP, PatternKind.SLOW_DRIFT, PatternKind.STALE_QUOTE
  };
  private static final double[] WEIGHTS = {4, 1, 1};

  private static double cotangent(double p) {
    return 1 / Math.tan(p * Math.PI);
  }

  @Test
  void alarmsShouldBeNoneWithoutTests() {
    ToldTests told = new ToldTests(0);
    CycleScreen screen = told.screen();
    assertThat(screen.alarms(0.1)).isEmpty();
    assertThat(screen.tests()).isZero();
    assertThat(screen.marketsTested()).isZero();
    assertThat(screen.eventsTested()).isZero();
    assertThat(screen.eventsSuspected()).isZero();
  }

  @Test
  void alarmShouldCombineTheTestsOfAMarketAfterCauchyWithFourfoldWeightOfAJump() {
    ToldTests told = new ToldTests(0);
    told.tested(0, PatternKind.SLOW_DRIFT, 1);
    told.tested(0, PatternKind.PRICE_JUMP, 4);
    told.tested(0, PatternKind.REVERSAL, 0);
    double mean = (cotangent(0.1) + 4 * cotangent(1e-4) + cotangent(0.99)) / 6;
    double combined = Math.atan2(1, mean) / Math.PI;
    CycleScreen screen = told.screen();
    List<Alarm> alarms = screen.alarms(0.1);
    assertThat(alarms).hasSize(1);
    Alarm alarm = alarms.getFirst();
    assertThat(alarm.kind()).isEqualTo(PatternKind.PRICE_JUMP);
    assertThat(alarm.significance().test()).isCloseTo(1e-4, CLOSE);
    assertThat(alarm.significance().market()).isCloseTo(combined, CLOSE);
    assertThat(alarm.significance().event()).isCloseTo(combined, CLOSE);
    assertThat(screen.tests()).isEqualTo(3);
    assertThat(screen.marketsTested()).isEqualTo(1);
  }

  @Test
  void alarmShouldCombineTheMarketsOfAnEventAfterSimes() {
    ToldTests told = new ToldTests(0, 0, 0, 0);
    told.tested(0, PatternKind.PRICE_JUMP, 0.5f);
    told.tested(1, PatternKind.PRICE_JUMP, 3);
    told.tested(2, PatternKind.SLOW_DRIFT, 3.1f);
    told.tested(3, PatternKind.PRICE_JUMP, 1);
    CycleScreen screen = told.screen();
    Alarm alarm = screen.alarms(0.1).getFirst();
    double first = 4 * Math.pow(10, -3.1);
    double second = 4 * 1e-3 / 2;
    assertThat(second).isLessThan(first);
    assertThat(alarm.significance().event()).isCloseTo(second, CLOSE);
    assertThat(alarm.significance().market()).isCloseTo(Math.pow(10, -3.1), CLOSE);
    assertThat(alarm.slot()).isEqualTo(2);
    assertThat(alarm.kind()).isEqualTo(PatternKind.SLOW_DRIFT);
    assertThat(screen.eventsTested()).isEqualTo(1);
    assertThat(screen.eventsSuspected()).isEqualTo(1);
    assertThat(screen.marketsTested()).isEqualTo(4);
  }

  @Test
  void alarmsShouldHoldTheFalseDiscoveryRateOverTheEvents() {
    ToldTests told = new ToldTests(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    float[] decades = {0.1f, 2.1f, 0, 1, 2.3f, 0.3f, 1.9f, 0, 0.2f, 2.01f};
    for (int slot = 0; slot < decades.length; slot++) {
      told.tested(slot, PatternKind.PRICE_JUMP, decades[slot]);
    }
    // Lines at q/10, 2q/10, 3q/10 against 0.0050, 0.0079 and 0.0098: with q = 0.0327 only the
    // third one holds, and takes the other two along.
    CycleScreen screen = told.screen();
    assertThat(screen.alarms(0.0327)).extracting(Alarm::slot).containsExactly(4, 1, 9);
    assertThat(screen.eventsTested()).isEqualTo(10);
    assertThat(screen.eventsSuspected()).isEqualTo(3);
  }

  @Test
  void alarmsShouldCountEventsThatWereTestedInVain() {
    for (int others : new int[] {9, 10}) {
      int[] events = new int[others + 1];
      for (int slot = 0; slot <= others; slot++) {
        events[slot] = slot;
      }
      ToldTests told = new ToldTests(events);
      for (int slot = 0; slot < others; slot++) {
        told.tested(slot, PatternKind.PRICE_JUMP, 0);
      }
      told.tested(others, PatternKind.PRICE_JUMP, 2);
      CycleScreen screen = told.screen();
      assertThat(screen.alarms(0.1)).hasSize(others == 9 ? 1 : 0);
    }
  }

  @Test
  void marketShouldBeNoCandidateBelowTwoDecades() {
    ToldTests told = new ToldTests(0);
    for (PatternKind kind : List.of(PatternKind.PRICE_JUMP, PatternKind.SLOW_DRIFT)) {
      told.tested(0, kind, 1.99f);
    }
    CycleScreen screen = told.screen();
    assertThat(screen.alarms(0.1)).isEmpty();
    assertThat(screen.eventsTested()).isEqualTo(1);
    assertThat(screen.eventsSuspected()).isZero();
  }

  @Test
  void zonesShouldBypassTheCorrection() {
    ToldTests told = new ToldTests(0, 0);
    told.tested(0, PatternKind.PRICE_JUMP, 0);
    told.tested(0, PatternKind.LONGSHOT_ZONE, 0.3f);
    told.tested(0, PatternKind.SLOW_DRIFT, 0);
    told.tested(1, PatternKind.LONGSHOT_ZONE, 0);
    CycleScreen screen = told.screen();
    assertThat(screen.alarms(0.1)).isEmpty();
    assertThat(screen.tests()).isEqualTo(4);
    assertThat(screen.marketsTested()).isEqualTo(1);
    assertThat(screen.zones()).hasSize(1);
    Alarm zone = screen.zones().getFirst();
    assertThat(zone.slot()).isZero();
    assertThat(zone.significance().test()).isCloseTo(Math.pow(10, -0.3), within(1e-6));
    assertThat(zone.significance().event()).isEqualTo(1);
  }

  @Test
  void alarmsShouldStayProbabilitiesBeyondWhatCanBeCounted() {
    ToldTests told = new ToldTests(0);
    told.tested(0, PatternKind.PRICE_JUMP, 307);
    CycleScreen screen = told.screen();
    assertThat(screen.alarms(0.1).getFirst().significance().market()).isPositive();
  }

  @Test
  void alarmsShouldBreakTiesBySlot() {
    ToldTests told = new ToldTests(2, 1, 0);
    for (int slot = 2; slot >= 0; slot--) {
      told.tested(slot, PatternKind.PRICE_JUMP, 5);
    }
    CycleScreen screen = told.screen();
    assertThat(screen.alarms(0.1)).extracting(Alarm::slot).containsExactly(0, 1, 2);
  }

  /** Only events that can be believed are combined: that must change nothing. */
  @Test
  void alarmsShouldBeThoseThatCombiningEveryMarketGives() {
    SplittableRandom random = new SplittableRandom(7);
    int believed = 0;
    for (int round = 0; round < 300; round++) {
      int[] eventOf = IntStream.range(0, 60).map(slot -> random.nextInt(20)).toArray();
      double[][] decades = new double[eventOf.length][];
      ToldTests told = new ToldTests(eventOf);
      double scale = 0.4 + random.nextDouble();
      for (int slot = 0; slot < eventOf.length; slot++) {
        decades[slot] = random.doubles(TESTS.length).map(u -> -scale * Math.log(u)).toArray();
        for (int test = 0; test < TESTS.length; test++) {
          told.tested(slot, TESTS[test], (float) decades[slot][test]);
        }
      }
      List<Integer> expected = believedEvents(eventOf, decades);
      assertThat(told.screen().alarms(0.1)).extracting(Alarm::event).isEqualTo(expected);
      believed += expected.size();
    }
    assertThat(believed).as("some are believed, most are not").isBetween(100, 3_000);
  }

  private static List<Integer> believedEvents(int[] eventOf, double[][] decades) {
    Map<Integer, List<Double>> byEvent = new TreeMap<>();
    Map<Integer, Integer> tested = new HashMap<>();
    for (int slot = 0; slot < eventOf.length; slot++) {
      tested.merge(eventOf[slot], 1, Integer::sum);
      if (Arrays.stream(decades[slot]).anyMatch(said -> (float) said >= 2)) {
        byEvent
            .computeIfAbsent(eventOf[slot], event -> new ArrayList<>())
            .add(combined(decades[slot]));
      }
    }
    Map<Integer, Double> chances = new HashMap<>();
    byEvent.forEach((event, markets) -> {
      double[] rising = markets.stream().mapToDouble(p -> p).sorted().toArray();
      chances.put(event, Simes.combineSmallest(rising, tested.get(event)));
    });
    List<Integer> rising =
        chances.keySet().stream().sorted(Comparator.comparingDouble(chances::get)).toList();
    double[] p = rising.stream().mapToDouble(chances::get).toArray();
    return rising.subList(0, BenjaminiHochberg.countOfSmallest(p, tested.size(), 0.1));
  }

  private static double combined(double[] decades) {
    double[] chances =
        Arrays.stream(decades).map(said -> Math.pow(10, -(double) (float) said)).toArray();
    return CauchyCombination.forDiscreteTests().combine(chances, WEIGHTS).orElseThrow();
  }
}
