package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.pattern.column.ImageReader;
import ai.oddwons.domain.pattern.column.ImageWriter;
import org.junit.jupiter.api.Test;

final class DailyRhythmTest {
  private static final int BINS_A_DAY = 288;
  private static final int BINS_AN_HOUR = 12;
  private static final int MIDNIGHT = 20_000 * BINS_A_DAY;
  private static final int MARKETS = 1_000;

  private final DailyRhythm rhythm = new DailyRhythm();

  private static int middleOf(int hour) {
    return MIDNIGHT + hour * BINS_AN_HOUR + BINS_AN_HOUR / 2;
  }

  /** One reading of one market. */
  private void learn(int bin, float count, float usual) {
    float weight = DailyRhythm.weight(usual);
    rhythm.learn(bin, count * weight, usual * weight);
  }

  /** A day in which the hours before noon are three times as lively as those after it. */
  private void live(int day, int markets) {
    for (int bin = 0; bin < BINS_A_DAY; bin++) {
      for (int market = 0; market < markets; market++) {
        learn(MIDNIGHT + day * BINS_A_DAY + bin, bin < BINS_A_DAY / 2 ? 1.5f : 0.5f, 1);
      }
      rhythm.endCycle();
    }
  }

  private double mean() {
    double sum = 0;
    for (int bin = 0; bin < BINS_A_DAY; bin++) {
      sum += rhythm.pace(MIDNIGHT + bin);
    }
    return sum / BINS_A_DAY;
  }

  @Test
  void everyTimeShouldBeAlikeBeforeAnythingIsKnown() {
    rhythm.endCycle();
    for (int bin = 0; bin < BINS_A_DAY; bin++) {
      assertThat(rhythm.pace(MIDNIGHT + bin)).isEqualTo(1);
    }
  }

  @Test
  void livelyHoursShouldBeTold() {
    live(0, MARKETS);
    live(1, MARKETS);
    assertThat(rhythm.pace(middleOf(6))).isCloseTo(1.5f, within(0.05f));
    assertThat(rhythm.pace(middleOf(18))).isCloseTo(0.5f, within(0.05f));
    assertThat(rhythm.pace(middleOf(6) + 3 * BINS_A_DAY)).isEqualTo(rhythm.pace(middleOf(6)));
    assertThat(mean()).isCloseTo(1, within(1e-6));
  }

  @Test
  void paceShouldChangeLittleByLittle() {
    live(0, MARKETS);
    assertThat(rhythm.pace(MIDNIGHT + BINS_A_DAY / 2)).isCloseTo(1, within(0.05f));
    for (int bin = 0; bin < BINS_A_DAY; bin++) {
      float change = rhythm.pace(MIDNIGHT + bin + 1) - rhythm.pace(MIDNIGHT + bin);
      assertThat(Math.abs(change)).isLessThan(0.1f);
    }
  }

  @Test
  void fewCountsShouldSayLittle() {
    live(0, 10);
    assertThat(rhythm.pace(middleOf(6))).isBetween(1.05f, 1.2f);
  }

  @Test
  void everyTimeShouldBeAlikeUntilEachHourIsKnown() {
    for (int bin = 0; bin < BINS_A_DAY - 1; bin++) {
      rhythm.learn(MIDNIGHT + bin, bin < BINS_A_DAY / 2 ? 150 : 50, 100);
      rhythm.endCycle();
      if (bin < BINS_A_DAY - BINS_AN_HOUR) {
        assertThat(rhythm.pace(middleOf(6))).isEqualTo(1);
      }
    }
    assertThat(rhythm.pace(middleOf(6))).isGreaterThan(1.2f);
  }

  @Test
  void noMidnightShouldTakeBackWhatTheDayBeforeHasTold() {
    for (int bin = 0; bin < BINS_A_DAY; bin++) {
      boolean lively = bin < BINS_A_DAY / 2;
      rhythm.learn(MIDNIGHT + bin, lively ? 150 : 2.1, lively ? 100 : 4.2);
    }
    rhythm.endCycle();
    float told = rhythm.pace(middleOf(6));
    assertThat(told).isGreaterThan(1);
    rhythm.learn(MIDNIGHT + BINS_A_DAY, 150, 100);
    rhythm.endCycle();
    assertThat(rhythm.pace(middleOf(6))).isCloseTo(told, within(0.05f));
  }

  @Test
  void oneBusyMarketShouldSayLittleMoreThanAQuietOne() {
    for (int bin = 0; bin < BINS_A_DAY; bin++) {
      for (int market = 0; market < MARKETS; market++) {
        learn(MIDNIGHT + bin, 1, 1);
      }
    }
    learn(middleOf(0), 1_000_000, 1_000);
    rhythm.endCycle();
    assertThat(rhythm.pace(middleOf(0))).isBetween(1.1f, 1.3f);
  }

  @Test
  void whatIsOldShouldFade() {
    live(0, MARKETS);
    learn(MIDNIGHT + 7 * BINS_A_DAY, 1, 1);
    rhythm.endCycle();
    float weekLater = rhythm.pace(middleOf(6));
    assertThat(weekLater).isBetween(1.3f, 1.5f);
    learn(MIDNIGHT + 60 * BINS_A_DAY, 1, 1);
    rhythm.endCycle();
    assertThat(rhythm.pace(middleOf(6))).isCloseTo(1, within(0.05f));
  }

  @Test
  void storedRhythmShouldBeTheSame() {
    live(0, MARKETS);
    DailyRhythm read = new DailyRhythm();
    for (int part = 0; part < rhythm.table().parts(); part++) {
      ImageWriter out = new ImageWriter();
      rhythm.table().write(part, out);
      read.table().read(part, new ImageReader(out.toBytes()), rhythm.table().size());
    }
    for (int bin = 0; bin < BINS_A_DAY; bin++) {
      assertThat(read.pace(MIDNIGHT + bin)).isEqualTo(rhythm.pace(MIDNIGHT + bin));
    }
  }
}
