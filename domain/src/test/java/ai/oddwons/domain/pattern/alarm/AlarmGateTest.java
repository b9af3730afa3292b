package ai.oddwons.domain.pattern.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.Significance;
import ai.oddwons.domain.pattern.alarm.AlarmGate.Answer;
import ai.oddwons.domain.pattern.column.ColumnTable;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class AlarmGateTest {
  private static final int DAY = 86_400;

  /** The first second of a day. */
  private static final int MIDNIGHT = 20_000 * DAY;

  private static AlarmGate gate(int events, int perDay, int zonesPerDay) {
    ColumnTable table = new ColumnTable();
    AlarmGate gate =
        new AlarmGate(
            table,
            new ColumnTable(),
            new AlarmSettings(0.1, Duration.ofHours(24), perDay, zonesPerDay));
    for (int event = 0; event < events; event++) {
      table.addSlot();
    }
    return gate;
  }

  private static Alarm alarm(int event, PatternKind kind) {
    return new Alarm(0, event, kind, new Significance(0.001, 0.001, 0.001));
  }

  private static Answer ask(AlarmGate gate, int event, Direction direction, int second) {
    return gate.admit(alarm(event, PatternKind.PRICE_JUMP), direction, second);
  }

  private static Answer askOf(AlarmGate gate, int slot, Direction direction, int second) {
    Significance significance = new Significance(0.001, 0.001, 0.001);
    return gate.admit(new Alarm(slot, 0, PatternKind.PRICE_JUMP, significance), direction, second);
  }

  @Test
  void admitShouldCoolDownAnEventForADay() {
    AlarmGate gate = gate(2, 10, 10);
    assertThat(gate.coolDown()).isEqualTo(Duration.ofHours(24));
    assertThat(ask(gate, 0, Direction.UP, MIDNIGHT)).isEqualTo(Answer.PASSED);
    assertThat(ask(gate, 0, Direction.UP, MIDNIGHT + 1)).isEqualTo(Answer.COOLING_DOWN);
    assertThat(ask(gate, 0, Direction.NONE, MIDNIGHT + 2)).isEqualTo(Answer.COOLING_DOWN);
    assertThat(ask(gate, 1, Direction.UP, MIDNIGHT + 2)).isEqualTo(Answer.PASSED);
    assertThat(ask(gate, 0, Direction.UP, MIDNIGHT + DAY - 1)).isEqualTo(Answer.COOLING_DOWN);
    assertThat(ask(gate, 0, Direction.UP, MIDNIGHT + DAY)).isEqualTo(Answer.PASSED);
  }

  @Test
  void eventShouldBeRestedADayAfterItsAlarmAndItsZone() {
    AlarmGate gate = gate(2, 10, 10);
    assertThat(gate.isRested(0, MIDNIGHT)).isTrue();
    ask(gate, 0, Direction.UP, MIDNIGHT);
    assertThat(gate.isRested(0, MIDNIGHT + DAY - 1)).isFalse();
    assertThat(gate.isRested(1, MIDNIGHT)).isTrue();
    assertThat(gate.isRested(0, MIDNIGHT + DAY)).isTrue();
    gate.admit(alarm(0, PatternKind.LONGSHOT_ZONE), Direction.UP, MIDNIGHT + DAY);
    assertThat(gate.isRested(0, MIDNIGHT + 2 * DAY - 1)).isFalse();
    assertThat(gate.isRested(0, MIDNIGHT + 2 * DAY)).isTrue();
  }

  @Test
  void admitShouldNotProlongACoolDownByWhatItStops() {
    AlarmGate gate = gate(1, 10, 10);
    ask(gate, 0, Direction.UP, MIDNIGHT);
    ask(gate, 0, Direction.UP, MIDNIGHT + DAY / 2);
    assertThat(ask(gate, 0, Direction.UP, MIDNIGHT + DAY)).isEqualTo(Answer.PASSED);
  }

  @Test
  void admitShouldLetATurnOfDirectionPass() {
    AlarmGate gate = gate(1, 10, 10);
    assertThat(ask(gate, 0, Direction.UP, MIDNIGHT)).isEqualTo(Answer.PASSED);
    assertThat(ask(gate, 0, Direction.DOWN, MIDNIGHT + 60)).isEqualTo(Answer.PASSED);
    assertThat(ask(gate, 0, Direction.DOWN, MIDNIGHT + 120)).isEqualTo(Answer.COOLING_DOWN);
    assertThat(ask(gate, 0, Direction.UP, MIDNIGHT + 180)).isEqualTo(Answer.PASSED);
  }

  @Test
  void admitShouldSeeNoTurnWhereOneSideWasNotNamed() {
    AlarmGate gate = gate(1, 10, 10);
    assertThat(ask(gate, 0, Direction.NONE, MIDNIGHT)).isEqualTo(Answer.PASSED);
    assertThat(ask(gate, 0, Direction.DOWN, MIDNIGHT + 60)).isEqualTo(Answer.COOLING_DOWN);
  }

  @Test
  void admitShouldSeeNoTurnInAnotherMarketOfTheEvent() {
    AlarmGate gate = gate(1, 10, 10);
    assertThat(askOf(gate, 3, Direction.UP, MIDNIGHT)).isEqualTo(Answer.PASSED);
    assertThat(askOf(gate, 4, Direction.DOWN, MIDNIGHT + 1)).isEqualTo(Answer.COOLING_DOWN);
    assertThat(askOf(gate, 3, Direction.UP, MIDNIGHT + 2)).isEqualTo(Answer.COOLING_DOWN);
    assertThat(askOf(gate, 3, Direction.DOWN, MIDNIGHT + 3)).isEqualTo(Answer.PASSED);
    assertThat(askOf(gate, 4, Direction.UP, MIDNIGHT + 4)).isEqualTo(Answer.COOLING_DOWN);
    assertThat(askOf(gate, 4, Direction.UP, MIDNIGHT + 3 + DAY)).isEqualTo(Answer.PASSED);
    assertThat(askOf(gate, 4, Direction.DOWN, MIDNIGHT + 4 + DAY)).isEqualTo(Answer.PASSED);
  }

  @Test
  void leaveShouldForgetTheMarketAndNotTheAlarm() {
    AlarmGate gate = gate(1, 10, 10);
    askOf(gate, 3, Direction.UP, MIDNIGHT);
    gate.leave(0, 4);
    assertThat(askOf(gate, 3, Direction.DOWN, MIDNIGHT + 1)).isEqualTo(Answer.PASSED);
    gate.leave(0, 3);
    assertThat(askOf(gate, 3, Direction.UP, MIDNIGHT + 2)).isEqualTo(Answer.COOLING_DOWN);
  }

  @Test
  void admitShouldNotRefillTheBudgetByGoingBackADay() {
    AlarmGate gate = gate(9, 2, 1);
    assertThat(ask(gate, 0, Direction.UP, MIDNIGHT - 1)).isEqualTo(Answer.PASSED);
    assertThat(ask(gate, 1, Direction.UP, MIDNIGHT)).isEqualTo(Answer.PASSED);
    assertThat(ask(gate, 2, Direction.UP, MIDNIGHT - 1)).isEqualTo(Answer.PASSED);
    assertThat(ask(gate, 3, Direction.UP, MIDNIGHT)).isEqualTo(Answer.OVER_BUDGET);
    assertThat(ask(gate, 4, Direction.UP, MIDNIGHT - 1)).isEqualTo(Answer.OVER_BUDGET);
    assertThat(ask(gate, 5, Direction.UP, MIDNIGHT + DAY)).isEqualTo(Answer.PASSED);
  }

  @Test
  void admitShouldKeepTheBudgetOfADay() {
    AlarmGate gate = gate(5, 2, 1);
    assertThat(ask(gate, 0, Direction.UP, MIDNIGHT + DAY - 3)).isEqualTo(Answer.PASSED);
    assertThat(ask(gate, 1, Direction.UP, MIDNIGHT + DAY - 2)).isEqualTo(Answer.PASSED);
    assertThat(ask(gate, 2, Direction.UP, MIDNIGHT + DAY - 1)).isEqualTo(Answer.OVER_BUDGET);
    assertThat(ask(gate, 2, Direction.UP, MIDNIGHT + DAY)).isEqualTo(Answer.PASSED);
    assertThat(ask(gate, 3, Direction.UP, MIDNIGHT + DAY)).isEqualTo(Answer.PASSED);
    assertThat(ask(gate, 4, Direction.UP, MIDNIGHT + DAY)).isEqualTo(Answer.OVER_BUDGET);
  }

  @Test
  void admitShouldNotChargeWhatCoolsDown() {
    AlarmGate gate = gate(2, 2, 1);
    ask(gate, 0, Direction.UP, MIDNIGHT);
    for (int i = 1; i < 10; i++) {
      assertThat(ask(gate, 0, Direction.UP, MIDNIGHT + i)).isEqualTo(Answer.COOLING_DOWN);
    }
    assertThat(ask(gate, 1, Direction.UP, MIDNIGHT + 10)).isEqualTo(Answer.PASSED);
  }

  @Test
  void admitShouldPayZonesFromTheirOwnPurse() {
    AlarmGate gate = gate(4, 1, 1);
    Alarm first = alarm(0, PatternKind.LONGSHOT_ZONE);
    Alarm second = alarm(1, PatternKind.LONGSHOT_ZONE);
    assertThat(gate.admit(first, Direction.UP, MIDNIGHT)).isEqualTo(Answer.PASSED);
    assertThat(gate.admit(second, Direction.UP, MIDNIGHT)).isEqualTo(Answer.OVER_BUDGET);
    assertThat(ask(gate, 2, Direction.UP, MIDNIGHT)).isEqualTo(Answer.PASSED);
    assertThat(ask(gate, 3, Direction.UP, MIDNIGHT)).isEqualTo(Answer.OVER_BUDGET);
  }

  @Test
  void settingsShouldRefuseWhatIsNoLimit() {
    Duration day = Duration.ofDays(1);
    for (double rate : new double[] {0, 1, -0.1, Double.NaN}) {
      assertThatThrownBy(() -> new AlarmSettings(rate, day, 1, 0))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new AlarmSettings(0.1, day, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AlarmSettings(0.1, day, 1, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(AlarmSettings.DEFAULT.coolDown()).isEqualTo(day);
  }

  @Test
  void slugShouldNameTheReason() {
    assertThat(Answer.COOLING_DOWN.slug()).isEqualTo("cooling_down");
  }
}
