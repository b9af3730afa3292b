package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.pattern.column.Readings;
import org.junit.jupiter.api.Test;

final class ExpiryDetectorTest {
  private static final int CLOSE = 1_790_000_000;
  private static final int DAY = 86_400;

  /** What is taken for granted of a market of which nothing is known: variance per second. */
  private static final double RATE = 4e-8;

  /** A quarter of a tick of one cent, for both ends of a move. */
  private static final double NOISE = 2 * 0.0025 * 0.0025;

  private final ColumnTable table = new ColumnTable();
  private final FloatColumn tick = table.floats(0.01f);
  private final PriceTrack track = new PriceTrack(table);
  private final ExpiryDetector detector =
      new ExpiryDetector(table, track, new MoveScale(table, track, tick));
  private final int slot = table.addSlot();
  private int second = CLOSE - DAY;

  ExpiryDetectorTest() {
    detector.plan(slot, CLOSE);
  }

  private void quote(double bid, double ask, double last) {
    second += 900;
    Readings readings = new Readings();
    int row = readings.add(slot, second);
    readings.quote(row, (float) bid, (float) ask, (float) last);
    track.take(slot, readings, row);
  }

  private float at(double mid) {
    quote(mid - 0.01, mid + 0.01, Double.NaN);
    return detector.drift(slot);
  }

  private float traded(double last) {
    quote(Double.NaN, Double.NaN, last);
    return detector.drift(slot);
  }

  @Test
  void driftShouldBeTheMoveOverWhatItUsuallyIs() {
    assertThat(at(0.50)).isZero();
    assertThat(at(0.55)).isCloseTo((float) (0.05 / Math.sqrt(900 * RATE + NOISE)), within(0.01f));
    assertThat(detector.move(slot)).isCloseTo(0.05f, within(1e-5f));
    assertThat(detector.age(slot)).isEqualTo(900);
  }

  @Test
  void driftShouldBeNothingBelowTwo() {
    double two = 2 * Math.sqrt(900 * RATE + NOISE);
    at(0.50);
    assertThat(at(0.50 - two * 0.99)).isZero();
    ExpiryDetectorTest other = new ExpiryDetectorTest();
    other.at(0.50);
    assertThat(other.at(0.50 - two * 1.002)).isCloseTo(2.004f, within(0.002f));
  }

  @Test
  void driftShouldBeToldAgainWhenItHasGrownByAQuarter() {
    at(0.40);
    float told = at(0.45);
    assertThat(told).isPositive();
    // Time goes on: the same move is less, so it must be larger than by a quarter.
    assertThat(at(0.45)).isZero();
    assertThat(at(0.48)).isZero();
    assertThat(at(0.56)).isGreaterThanOrEqualTo(1.25f * told);
  }

  @Test
  void lastDayShouldEndWithTheClose() {
    int[] left = {DAY + 1, DAY, 1, 0, -1};
    boolean[] expected = {false, true, true, false, false};
    for (int i = 0; i < left.length; i++) {
      second = CLOSE - left[i] - 900;
      quote(0.49, 0.51, Double.NaN);
      assertThat(detector.isLastDay(slot)).as("%s seconds left", left[i]).isEqualTo(expected[i]);
    }
    detector.plan(slot, 0);
    assertThat(detector.isLastDay(slot)).isFalse();
  }

  @Test
  void planShouldBeginAnewWhenTheCloseIsMoved() {
    at(0.50);
    assertThat(at(0.60)).isPositive();
    detector.plan(slot, CLOSE);
    assertThat(detector.move(slot)).isCloseTo(0.10f, within(1e-5f));
    detector.plan(slot, CLOSE + 1);
    assertThat(detector.closesAt(slot)).isEqualTo(CLOSE + 1);
    assertThat(at(0.70)).isZero();
    assertThat(at(0.80)).isPositive();
  }

  @Test
  void restartShouldCompareWithNothingBefore() {
    at(0.50);
    at(0.60);
    detector.restart(slot);
    assertThat(at(0.80)).isZero();
    assertThat(at(0.85)).as("as if never told").isPositive();
  }

  @Test
  void lastTradeShouldNotBeComparedWithAMiddle() {
    at(0.50);
    for (int missing = 0; missing < 10; missing++) {
      assertThat(traded(0.20)).isZero();
    }
    assertThat(at(0.51)).isZero();
    assertThat(detector.move(slot)).isCloseTo(0.01f, within(1e-5f));
  }

  @Test
  void middleShouldNotBeComparedWithALastTrade() {
    for (int missing = 0; missing < 10; missing++) {
      assertThat(traded(0.20)).isZero();
    }
    assertThat(at(0.50)).isZero();
    assertThat(at(0.50)).isZero();
  }

  @Test
  void longshotZoneShouldBeEnteredAtTenCentsOnEitherSideOnce() {
    double[] prices = {0.01, 0.06, 0.10, 0.90, 0.94, 0.99};
    for (double price : prices) {
      ExpiryDetectorTest other = new ExpiryDetectorTest();
      other.at(0.5);
      assertThat(other.detector.entersLongshotZone(slot)).isFalse();
      for (int reading = 0; reading < 3; reading++) {
        other.at(price);
        assertThat(other.detector.entersLongshotZone(slot)).as("%s", price).isEqualTo(reading == 0);
      }
      other.detector.restart(slot);
      other.at(price);
      assertThat(other.detector.entersLongshotZone(slot)).as("after a gap").isFalse();
    }
    for (double price : new double[] {0.105, 0.895, 0.5}) {
      ExpiryDetectorTest other = new ExpiryDetectorTest();
      other.at(price);
      assertThat(other.detector.entersLongshotZone(slot)).as("%s", price).isFalse();
    }
  }

  @Test
  void longshotZoneShouldNeedAQuote() {
    for (int missing = 0; missing < 10; missing++) {
      traded(0.05);
      assertThat(detector.entersLongshotZone(slot)).isFalse();
    }
  }
}
