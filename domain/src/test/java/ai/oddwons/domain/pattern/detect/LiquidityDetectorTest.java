package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.Readings;
import org.junit.jupiter.api.Test;

final class LiquidityDetectorTest {
  private static final float NONE = Float.NaN;
  private static final int QUARTER_HOUR = 900;

  private final ColumnTable table = new ColumnTable();
  private final LiquidityDetector detector = new LiquidityDetector(table);
  private final int slot = table.addSlot();

  private float read(float bid, float ask, float size, int step) {
    Readings readings = new Readings();
    int row = readings.add(slot, 0);
    readings.quote(row, bid, ask, NONE);
    readings.sizes(row, size / 2, size / 2);
    float[] statistics = new float[1];
    detector.take(readings, OneRow.of(readings, row, step), statistics);
    return statistics[0];
  }

  private float spread(double spread) {
    return read(0.4f, (float) (0.4 + spread), 100, QUARTER_HOUR);
  }

  private float depth(float shares) {
    return read(0.4f, 0.42f, shares, QUARTER_HOUR);
  }

  private void usual(int readings) {
    for (int reading = 0; reading < readings; reading++) {
      assertThat(spread(0.02)).isZero();
    }
  }

  @Test
  void statisticShouldBeTheLogarithmOfThreeTimesTheSpreadOrMore() {
    for (double factor : new double[] {3.01, 4, 10, 30}) {
      LiquidityDetectorTest other = new LiquidityDetectorTest();
      other.usual(20);
      assertThat(other.spread(0.02 * factor)).isCloseTo((float) Math.log(factor), within(1e-4f));
    }
  }

  @Test
  void lessThanThreeTimesTheSpreadShouldBeNothing() {
    usual(20);
    assertThat(spread(0.0599)).isZero();
  }

  @Test
  void sideGoneShouldCountForFour() {
    float[][] quotes = {{NONE, 0.42f}, {0.40f, NONE}, {NONE, NONE}};
    for (float[] quote : quotes) {
      LiquidityDetectorTest other = new LiquidityDetectorTest();
      other.usual(20);
      assertThat(other.read(quote[0], quote[1], NONE, QUARTER_HOUR)).isCloseTo(4, within(1e-6f));
    }
  }

  @Test
  void fifthOfTheSharesShouldCountAsThreeTimesTheSpread() {
    LiquidityDetectorTest other = new LiquidityDetectorTest();
    other.usual(20);
    assertThat(other.depth(20.1f)).isZero();
    usual(20);
    assertThat(depth(19.9f)).isCloseTo((float) Math.log(3), within(0.01f));
  }

  @Test
  void itShouldSpeakFromTheEleventhReadingOnAtAnyCycle() {
    for (int step : new int[] {60, 900, 6_600, 4 * 3_600, 5 * 3_600}) {
      for (int readings = 8; readings < 14; readings++) {
        LiquidityDetectorTest other = new LiquidityDetectorTest();
        LiquidityDetectorTest third = new LiquidityDetectorTest();
        for (int reading = 0; reading < readings; reading++) {
          other.read(0.4f, 0.42f, 100, step);
          third.read(0.4f, 0.42f, 100, step);
        }
        assertThat(other.read(0.4f, 0.5f, 100, step) > 0)
            .as("spread, %s readings every %s seconds", readings, step)
            .isEqualTo(readings >= 10);
        assertThat(third.read(0.4f, 0.42f, 10, step) > 0)
            .as("shares, %s readings every %s seconds", readings, step)
            .isEqualTo(readings >= 10);
      }
    }
  }

  @Test
  void itShouldSpeakOnceUntilTheSpreadIsLessThanTwiceTheUsual() {
    usual(50);
    assertThat(spread(0.08)).isPositive();
    assertThat(spread(0.09)).isZero();
    assertThat(spread(0.048)).isZero();
    assertThat(spread(0.09)).isZero();
    assertThat(spread(0.03)).isZero();
    assertThat(spread(0.09)).isPositive();
  }

  @Test
  void itShouldSpeakOnceUntilMoreThanHalfOfTheSharesAreBack() {
    usual(50);
    assertThat(depth(15)).isPositive();
    assertThat(depth(30)).isZero();
    assertThat(depth(15)).isZero();
    assertThat(depth(70)).isZero();
    assertThat(depth(15)).isPositive();
  }

  @Test
  void usualShouldBeTheGeometricMean() {
    assertThat(detector.usualSpread(slot)).isNaN();
    assertThat(detector.usualDepth(slot)).isNaN();
    read(0.4f, 0.41f, 50, 0);
    read(0.4f, 0.44f, 200, 0);
    assertThat(detector.usualSpread(slot)).isCloseTo(0.02f, within(1e-4f));
    assertThat(detector.usualDepth(slot)).isCloseTo(100, within(0.1f));
  }

  @Test
  void usualShouldFadeWithAHalfLifeOfTwelveHours() {
    spread(0.01);
    read(0.4f, 0.44f, 100, 5 * 3_600);
    float left = (float) Math.pow(0.5, 5 / 12.0);
    double expected = (left * Math.log(0.01) + Math.log(0.04)) / (left + 1);
    assertThat(detector.usualSpread(slot)).isCloseTo((float) Math.exp(expected), within(1e-4f));
  }

  @Test
  void bidAndAskAtOnePriceShouldNotMakeTheUsualSpreadLookWide() {
    for (int reading = 0; reading < 40; reading++) {
      assertThat(spread(reading % 8 == 7 ? 0 : 0.02)).as("reading %s", reading).isZero();
    }
    assertThat(detector.usualSpread(slot)).isGreaterThan(0.01f);
  }
}
