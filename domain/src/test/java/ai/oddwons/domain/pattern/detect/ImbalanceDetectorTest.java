package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.Readings;
import org.junit.jupiter.api.Test;

final class ImbalanceDetectorTest {
  private static final float NONE = Float.NaN;

  private final ColumnTable table = new ColumnTable();
  private final ImbalanceDetector detector = new ImbalanceDetector(table);
  private final int slot = table.addSlot();
  private int step = 900;

  private float read(float bidSize, float askSize) {
    Readings readings = new Readings();
    int row = readings.add(slot, 0);
    readings.sizes(row, bidSize, askSize);
    float[] statistics = new float[1];
    detector.take(readings, OneRow.of(readings, row, step), statistics);
    return statistics[0];
  }

  private ImbalanceDetectorTest even(int readings) {
    for (int reading = 0; reading < readings; reading++) {
      assertThat(read(100, 100)).isZero();
    }
    return this;
  }

  @Test
  void statisticShouldBeTheLogarithmOverTheUsualSpreadOfIt() {
    even(20);
    assertThat(read(2_000, 100)).isCloseTo((float) (Math.log(20) / Math.sqrt(0.1)), within(1e-3f));
    assertThat(detector.lean(slot)).isCloseTo((float) Math.log(20), within(1e-5f));
  }

  @Test
  void bothSidesShouldCountAlike() {
    float bids = new ImbalanceDetectorTest().even(20).read(2_000, 100);
    ImbalanceDetectorTest other = new ImbalanceDetectorTest().even(20);
    assertThat(other.read(100, 2_000)).isCloseTo(bids, within(1e-4f));
    assertThat(other.detector.lean(slot)).isNegative();
  }

  @Test
  void nineteenToOneShouldLean() {
    assertThat(new ImbalanceDetectorTest().even(20).read(1_899, 100)).isZero();
    assertThat(new ImbalanceDetectorTest().even(20).read(1_901, 100)).isPositive();
  }

  @Test
  void marketThatOftenLeansShouldNeedMore() {
    ImbalanceDetectorTest wild = new ImbalanceDetectorTest();
    for (int reading = 0; reading < 40; reading++) {
      wild.read(reading % 2 == 0 ? 1_000 : 100, reading % 2 == 0 ? 100 : 1_000);
    }
    float usual = new ImbalanceDetectorTest().even(40).read(2_000, 100);
    assertThat(wild.read(2_000, 100)).isPositive().isLessThan(usual / 4);
  }

  @Test
  void marketThatAlwaysLeansSomeWayShouldBeMeasuredFromThere() {
    for (int reading = 0; reading < 40; reading++) {
      assertThat(read(1_000, 100)).isZero();
    }
    assertThat(read(2_000, 100)).isCloseTo((float) (Math.log(2) / Math.sqrt(0.1)), within(0.01f));
  }

  @Test
  void itShouldSpeakOnceUntilTheBookIsEvenAgain() {
    even(50);
    assertThat(read(3_000, 100)).isPositive();
    assertThat(read(3_000, 100)).isZero();
    assertThat(read(410, 100)).isZero();
    assertThat(read(3_000, 100)).isZero();
    assertThat(read(390, 100)).isZero();
    assertThat(read(3_000, 100)).isPositive();
  }

  @Test
  void itShouldSpeakFromTheEleventhReadingOnAtAnyCycle() {
    for (int seconds : new int[] {60, 900, 6_600, 4 * 3_600, 5 * 3_600}) {
      for (int readings = 8; readings < 14; readings++) {
        ImbalanceDetectorTest other = new ImbalanceDetectorTest();
        other.step = seconds;
        other.even(readings);
        assertThat(other.read(5_000, 100) > 0)
            .as("%s readings every %s seconds", readings, seconds)
            .isEqualTo(readings >= 10);
      }
    }
  }

  @Test
  void readingsWithoutTwoSizesShouldChangeNothing() {
    ImbalanceDetectorTest other = new ImbalanceDetectorTest().even(20);
    even(20);
    float[][] sizes = {{NONE, 100}, {100, NONE}, {0, 100}, {100, 0}, {0, 0}, {NONE, NONE}};
    for (float[] size : sizes) {
      assertThat(read(size[0], size[1])).isNaN();
      assertThat(detector.lean(slot)).isCloseTo(0, within(1e-6f));
    }
    assertThat(read(2_500, 100)).isPositive().isEqualTo(other.read(2_500, 100));
  }
}
