package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Readings;
import org.junit.jupiter.api.Test;

/** A bank whose markets are thrice as lively before noon as after it. */
final class BankRhythmTest {
  private static final int MARKETS = 60;
  private static final int STEP = 900;
  private static final int CYCLES_A_DAY = 96;
  private static final int NOON = CYCLES_A_DAY / 2;
  private static final int MIDNIGHT = 20_000 * 86_400;

  private final DetectorBank bank = new DetectorBank();
  private final double[] trades = new double[MARKETS];
  private int cycles;

  private BankRhythmTest() {
    bank.reach(MARKETS - 1);
  }

  private void live(int cyclesMore) {
    Readings readings = new Readings();
    for (int end = cycles + cyclesMore; cycles < end; cycles++) {
      readings.clear();
      for (int slot = 0; slot < MARKETS; slot++) {
        trades[slot] += cycles % CYCLES_A_DAY < NOON ? 15 : 5;
        int row = readings.add(slot, MIDNIGHT + (cycles + 1) * STEP);
        readings.quote(row, 0.49f, 0.51f, Float.NaN);
        readings.counters(row, Double.NaN, trades[slot]);
      }
      bank.take(readings, sheet -> {});
    }
  }

  private double usualTrades() {
    return bank.see(0, PatternKind.VOLUME_BURST).evidence().stream()
        .filter(item -> item.id().equals("usual_trades"))
        .mapToDouble(item -> item.value().doubleValue())
        .findFirst()
        .orElseThrow();
  }

  private double usualByNightOverByDay() {
    live(6 * CYCLES_A_DAY + NOON / 2);
    double byDay = usualTrades();
    live(NOON);
    return usualTrades() / byDay;
  }

  @Test
  void lessShouldBeExpectedByNight() {
    assertThat(usualByNightOverByDay()).isLessThan(0.6);
  }

  @Test
  void marketsThatAreSilencedShouldTeachNoTimeOfDay() {
    for (int slot = 0; slot < MARKETS; slot++) {
      bank.silence(slot);
    }
    assertThat(usualByNightOverByDay()).isCloseTo(1, within(0.15));
  }
}
