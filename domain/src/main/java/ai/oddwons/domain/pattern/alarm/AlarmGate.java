package ai.oddwons.domain.pattern.alarm;

import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.IntColumn;
import java.time.Duration;
import java.util.Locale;

/**
 * Lets an alarm pass unless its event has just had one, or the day has had its fill. A turn of
 * direction is news: it passes the cool-down. Only the market of the last alarm can turn, for one
 * piece of news sends the markets of an event up and down at once. Zones, which rest on no test,
 * cool down by themselves and keep no alarm away.
 */
public final class AlarmGate {
  private static final int SECONDS_PER_DAY = 86_400;
  private static final int ALARMS = 0;
  private static final int ZONES = 1;
  private static final int NOBODY = -1;

  private final AlarmSettings settings;
  private final IntColumn lastAlarm;
  private final IntColumn lastDirection;
  private final IntColumn lastMarket;
  private final IntColumn lastZone;
  private final IntColumn day;
  private final IntColumn used;

  /**
   * Keeps its memory in tables of its owner.
   *
   * @param events a slot for each event
   * @param days for the budgets; takes two slots of it
   */
  public AlarmGate(ColumnTable events, ColumnTable days, AlarmSettings settings) {
    this.settings = settings;
    this.lastAlarm = events.ints(0);
    this.lastDirection = events.ints(0);
    this.lastMarket = events.ints(NOBODY);
    this.lastZone = events.ints(0);
    this.day = days.ints(0);
    this.used = days.ints(0);
    while (days.size() <= ZONES) {
      days.addSlot();
    }
  }

  /** What became of an alarm. */
  public enum Answer {
    PASSED,
    COOLING_DOWN,
    OVER_BUDGET;

    /** The name in reports, such as {@code cooling_down}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Asks for one alarm and remembers it when it passes.
   *
   * @param second since 1970
   */
  public Answer admit(Alarm alarm, Direction direction, int second) {
    boolean test = alarm.kind().isTest();
    if (test
        ? isCoolingDown(alarm, direction, second)
        : isRecent(lastZone, alarm.event(), second)) {
      return Answer.COOLING_DOWN;
    }
    if (!spend(test ? ALARMS : ZONES, second / SECONDS_PER_DAY)) {
      return Answer.OVER_BUDGET;
    }
    if (test) {
      lastAlarm.set(alarm.event(), second);
      lastDirection.set(alarm.event(), direction.sign());
      lastMarket.set(alarm.event(), alarm.slot());
    } else {
      lastZone.set(alarm.event(), second);
    }
    return Answer.PASSED;
  }

  private boolean isCoolingDown(Alarm alarm, Direction direction, int second) {
    return isRecent(lastAlarm, alarm.event(), second) && !hasTurned(alarm, direction);
  }

  private boolean hasTurned(Alarm alarm, Direction direction) {
    return lastMarket.get(alarm.event()) == alarm.slot()
        && direction.sign() * lastDirection.get(alarm.event()) < 0;
  }

  /** A market is over: whoever gets its slot next has not turned. */
  public void leave(int event, int slot) {
    if (lastMarket.get(event) == slot) {
      lastMarket.set(event, NOBODY);
    }
  }

  /** Whether an event may have any alarm again: what is remembered of it makes no difference. */
  public boolean isRested(int event, int second) {
    return !isRecent(lastAlarm, event, second) && !isRecent(lastZone, event, second);
  }

  private boolean isRecent(IntColumn times, int event, int second) {
    int last = times.get(event);
    return last != 0 && second - last < settings.coolDown().toSeconds();
  }

  /**
   * The markets of a cycle are not read in one moment: around midnight days come back and forth,
   * and a day that is over brings no new budget.
   */
  private boolean spend(int purse, int today) {
    if (today > day.get(purse)) {
      day.set(purse, today);
      used.set(purse, 0);
    }
    int limit = purse == ALARMS ? settings.perDay() : settings.zonesPerDay();
    used.add(purse, 1);
    return used.get(purse) <= limit;
  }

  /** How long an event stays silent. */
  public Duration coolDown() {
    return settings.coolDown();
  }
}
