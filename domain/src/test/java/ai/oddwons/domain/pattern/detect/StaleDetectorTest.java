package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.Readings;
import org.junit.jupiter.api.Test;

final class StaleDetectorTest {
  private static final float NONE = Float.NaN;
  private static final int STEP = 300;

  private final ColumnTable table = new ColumnTable();
  private final StaleDetector detector = new StaleDetector(table);
  private final int slot = table.addSlot();
  private int second = 1_790_000_000;

  private float read(float bid, float ask, boolean traded) {
    second += STEP;
    Readings readings = row(bid, ask);
    float[] statistics = new float[1];
    detector.take(readings, OneRow.of(readings, 0, STEP), new boolean[] {traded}, statistics);
    return statistics[0];
  }

  private Readings row(float bid, float ask) {
    Readings readings = new Readings();
    readings.quote(readings.add(slot, second), bid, ask, NONE);
    return readings;
  }

  private float still() {
    return read(0.4f, 0.42f, true);
  }

  /** The quote changes in every second reading: once in ten minutes. It has just changed. */
  private StaleDetectorTest lively() {
    for (int reading = 0; reading < 200; reading++) {
      float by = reading / 2 % 2 == 0 ? 0.01f : 0;
      assertThat(read(0.4f + by, 0.42f + by, true)).isZero();
    }
    assertThat(read(0.4f, 0.43f, true)).isZero();
    return this;
  }

  @Test
  void takeShouldTellTheChangesToBeExpectedFromThreeOn() {
    lively();
    read(0.4f, 0.42f, true);
    for (int quiet = 1; quiet < 6; quiet++) {
      assertThat(still()).as("after %s quiet readings", quiet).isZero();
    }
    float told = 0;
    for (int quiet = 6; quiet < 8 && told == 0; quiet++) {
      told = still();
    }
    assertThat(told).isCloseTo(3.2f, within(0.25f));
  }

  @Test
  void takeShouldTellAgainOnceItHasDoubled() {
    lively();
    float told = 0;
    for (int quiet = 0; quiet < 60; quiet++) {
      float now = still();
      if (now > 0) {
        assertThat(now).isGreaterThanOrEqualTo(Math.max(3, 2 * told)).isLessThan(2 * told + 4);
        told = now;
      }
    }
    assertThat(told).isGreaterThan(12);
  }

  @Test
  void takeShouldBeginAnewWithAChangeOfEitherSide() {
    float[][] changed = {{0.41f, 0.42f}, {0.4f, 0.43f}, {NONE, 0.42f}, {0.4f, NONE}};
    for (float[] quote : changed) {
      StaleDetectorTest other = new StaleDetectorTest().lively();
      for (int quiet = 0; quiet < 20; quiet++) {
        other.still();
      }
      assertThat(other.read(quote[0], quote[1], true)).isZero();
      assertThat(other.detector.age(slot, other.second)).isZero();
      assertThat(other.read(quote[0], quote[1], true)).isZero();
      assertThat(other.detector.age(slot, other.second)).isEqualTo(STEP);
    }
  }

  @Test
  void takeShouldBeSilentWhileNobodyTrades() {
    lively();
    for (int quiet = 0; quiet < 40; quiet++) {
      assertThat(read(0.4f, 0.42f, false)).isZero();
    }
    assertThat(still()).isGreaterThan(10);
  }

  @Test
  void takeShouldBeSilentWhereNeitherSideIsOffered() {
    lively();
    for (int quiet = 0; quiet < 40; quiet++) {
      assertThat(read(NONE, NONE, true)).isZero();
    }
  }

  @Test
  void takeShouldTellOfOneSideThatStandsStill() {
    lively();
    float told = 0;
    for (int quiet = 0; quiet < 10; quiet++) {
      told += read(0.4f, NONE, true);
    }
    assertThat(told).isPositive();
  }

  @Test
  void quoteThatNeverChangesShouldNeverBeTold() {
    for (int reading = 0; reading < 500; reading++) {
      assertThat(still()).isZero();
    }
  }

  @Test
  void rebaseShouldCountTheQuoteAsNew() {
    lively();
    for (int quiet = 0; quiet < 40; quiet++) {
      still();
    }
    second += 6 * 3_600;
    detector.rebase(slot, row(0.4f, 0.42f), 0);
    assertThat(detector.age(slot, second)).isZero();
    for (int quiet = 1; quiet < 5; quiet++) {
      assertThat(still()).isZero();
    }
    float told = 0;
    for (int quiet = 5; quiet < 20; quiet++) {
      told = Math.max(told, still());
    }
    assertThat(told).as("as if never told").isBetween(3f, 8f);
  }
}
