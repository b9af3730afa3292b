package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.Readings;
import org.junit.jupiter.api.Test;

final class BurstDetectorTest {
  private static final int STEP = 300;

  private final ColumnTable table = new ColumnTable();
  private final BurstDetector trades = new BurstDetector(table, true);
  private final BurstDetector volumes = new BurstDetector(table, false);
  private final int slot = table.addSlot();
  private int second = 1_790_000_100;

  private void read(BurstDetector detector, float increment) {
    second += STEP;
    Readings readings = new Readings();
    int row = readings.add(slot, second);
    detector.take(readings, OneRow.of(readings, row, STEP), new float[] {increment});
  }

  private void read(BurstDetector detector, float increment, int times) {
    for (int reading = 0; reading < times; reading++) {
      read(detector, increment);
    }
  }

  @Test
  void recentShouldBeTheLastFortyMinutes() {
    read(trades, 9);
    for (int reading = 1; reading < 8; reading++) {
      read(trades, 1);
      assertThat(trades.recent(slot)).isEqualTo(9 + reading);
      assertThat(trades.recentSeconds(slot)).isEqualTo((reading + 1) * STEP);
    }
    read(trades, 1);
    assertThat(trades.recent(slot)).isEqualTo(8);
    assertThat(trades.recentSeconds(slot)).isEqualTo(8 * STEP);
  }

  @Test
  void recentShouldBeNothingOnceNothingWasTradedForFortyMinutes() {
    for (BurstDetector detector : new BurstDetector[] {trades, volumes}) {
      for (float odd : new float[] {0.1f, 0.3f, 7, 1e6f, 1e15f, 0.1f, 33}) {
        read(detector, odd);
      }
      read(detector, 0, 7);
      assertThat(detector.recent(slot)).isPositive();
      read(detector, 0);
      assertThat(detector.recent(slot)).isZero();
    }
  }

  @Test
  void unknownIncrementShouldChangeNothing() {
    read(trades, 5, 3);
    read(trades, Float.NaN);
    read(trades, -1);
    assertThat(trades.recent(slot)).isEqualTo(15);
    assertThat(trades.recentSeconds(slot)).isEqualTo(3 * STEP);
    assertThat(trades.knownSeconds(slot)).isCloseTo(3 * STEP, within(5f));
  }

  @Test
  void usualVolumeShouldCountForOne() {
    read(volumes, 250, 200);
    assertThat(volumes.recent(slot)).isCloseTo(8, within(0.02f));
    assertThat(volumes.statistic(slot)).isLessThan(0.2f);
  }

  @Test
  void oneLargeVolumeShouldSayLittleAndABusyStretchMuch() {
    for (int round = 0; round < 50; round++) {
      read(volumes, 100);
      read(volumes, 0, 5);
    }
    read(volumes, 10_000);
    float large = volumes.statistic(slot);
    read(volumes, 0, 20);
    read(volumes, 100, 8);
    assertThat(volumes.statistic(slot)).isGreaterThan(2).isGreaterThan(2 * large);
  }

  @Test
  void skipShouldForgetWhatIsRecentAndKeepWhatIsUsual() {
    read(trades, 5, 100);
    float known = trades.knownSeconds(slot);
    trades.skip(slot, second + 3_600);
    assertThat(trades.recent(slot)).isZero();
    assertThat(trades.recentSeconds(slot)).isZero();
    assertThat(trades.knownSeconds(slot)).isEqualTo(known);
  }

  @Test
  void sameCountsShouldSayMoreInAQuietHour() {
    int midnight = second - second % 86_400 + 86_400;
    second = midnight;
    for (int day = 0; day < 20; day++) {
      for (int reading = 0; reading < 288; reading++) {
        read(trades, reading < 144 ? 15 : 5);
        trades.endCycle();
      }
    }
    read(trades, 0, 72);
    float byDay = trades.expected(slot);
    read(trades, 0, 144);
    assertThat(trades.expected(slot)).isLessThan(0.8f * byDay);
  }

  /** What lies between two readings hours apart is expected as its middle was, not as its end. */
  @Test
  void longStretchShouldBeExpectedAsTheTimeInItsMiddle() {
    second += 86_400 - second % 86_400;
    for (int reading = 0; reading < 20 * 288 + 21 * 12; reading++) {
      read(trades, reading % 288 < 144 ? 15 : 5);
      trades.endCycle();
    }
    float evening = trades.expected(slot);

    int fourHours = 4 * 3_600;
    second += fourHours;
    Readings readings = new Readings();
    int row = readings.add(slot, second);
    detectorTakes(readings, row, fourHours);
    assertThat(trades.expected(slot)).isCloseTo(6 * evening, within(1.5f * evening));
  }

  private void detectorTakes(Readings readings, int row, int step) {
    trades.take(readings, OneRow.of(readings, row, step), new float[] {240});
  }
}
