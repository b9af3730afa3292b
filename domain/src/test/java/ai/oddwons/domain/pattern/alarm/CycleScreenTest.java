package ai.oddwons.domain.pattern.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.IntColumn;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

final class CycleScreenTest {
  private static final Percentage CLOSE = Percentage.withPercentage(1e-3);

  /** A screen over markets whose events are given. */
  private static CycleScreen screen(int... eventOf) {
    ColumnTable table = new ColumnTable();
    IntColumn events = table.ints(0);
    int most = 0;
    for (int event : eventOf) {
      events.set(table.addSlot(), event);
      most = Math.max(most, event);
    }
    return new CycleScreen(events, most + 1);
  }

  private static double cotangent(double p) {
    return 1 / Math.tan(p * Math.PI);
  }

  @Test
  void alarmsShouldBeNoneWithoutTests() {
    CycleScreen screen = screen(0);
    assertThat(screen.alarms(0.1)).isEmpty();
    assertThat(screen.tests()).isZero();
    assertThat(screen.marketsTested()).isZero();
    assertThat(screen.eventsTested()).isZero();
    assertThat(screen.eventsSuspected()).isZero();
  }

  @Test
  void alarmShouldCombineTheTestsOfAMarketAfterCauchyWithFourfoldWeightOfAJump() {
    CycleScreen screen = screen(0);
    screen.tested(0, PatternKind.SLOW_DRIFT, 1);
    screen.tested(0, PatternKind.PRICE_JUMP, 4);
    screen.tested(0, PatternKind.REVERSAL, 0);
    double mean = (cotangent(0.1) + 4 * cotangent(1e-4) + cotangent(0.99)) / 6;
    double combined = Math.atan2(1, mean) / Math.PI;
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
    CycleScreen screen = screen(0, 0, 0, 0);
    screen.tested(0, PatternKind.PRICE_JUMP, 0.5f);
    screen.tested(1, PatternKind.PRICE_JUMP, 3);
    screen.tested(2, PatternKind.SLOW_DRIFT, 3.1f);
    screen.tested(3, PatternKind.PRICE_JUMP, 1);
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
    CycleScreen screen = screen(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    float[] decades = {0.1f, 2.1f, 0, 1, 2.3f, 0.3f, 1.9f, 0, 0.2f, 2.01f};
    for (int slot = 0; slot < decades.length; slot++) {
      screen.tested(slot, PatternKind.PRICE_JUMP, decades[slot]);
    }
    // Lines at q/10, 2q/10, 3q/10 against 0.0050, 0.0079 and 0.0098: with q = 0.0327 only the
    // third one holds, and takes the other two along.
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
      CycleScreen screen = screen(events);
      for (int slot = 0; slot < others; slot++) {
        screen.tested(slot, PatternKind.PRICE_JUMP, 0);
      }
      screen.tested(others, PatternKind.PRICE_JUMP, 2);
      assertThat(screen.alarms(0.1)).hasSize(others == 9 ? 1 : 0);
    }
  }

  @Test
  void marketShouldBeNoCandidateBelowTwoDecades() {
    CycleScreen screen = screen(0);
    for (PatternKind kind : List.of(PatternKind.PRICE_JUMP, PatternKind.SLOW_DRIFT)) {
      screen.tested(0, kind, 1.99f);
    }
    assertThat(screen.alarms(0.1)).isEmpty();
    assertThat(screen.eventsTested()).isEqualTo(1);
    assertThat(screen.eventsSuspected()).isZero();
  }

  @Test
  void zonesShouldBypassTheCorrection() {
    CycleScreen screen = screen(0, 0);
    screen.tested(0, PatternKind.PRICE_JUMP, 0);
    screen.tested(0, PatternKind.LONGSHOT_ZONE, 0.3f);
    screen.tested(0, PatternKind.SLOW_DRIFT, 0);
    screen.tested(1, PatternKind.LONGSHOT_ZONE, 0);
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
    CycleScreen screen = screen(0);
    screen.tested(0, PatternKind.PRICE_JUMP, 307);
    assertThat(screen.alarms(0.1).getFirst().significance().market()).isPositive();
  }

  @Test
  void alarmsShouldBreakTiesBySlot() {
    CycleScreen screen = screen(2, 1, 0);
    for (int slot = 2; slot >= 0; slot--) {
      screen.tested(slot, PatternKind.PRICE_JUMP, 5);
    }
    assertThat(screen.alarms(0.1)).extracting(Alarm::slot).containsExactly(0, 1, 2);
  }
}
