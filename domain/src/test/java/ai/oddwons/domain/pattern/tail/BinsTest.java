package ai.oddwons.domain.pattern.tail;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.Samples;
import org.junit.jupiter.api.Test;

final class BinsTest {
  @Test
  void ofShouldFindTheBinThatBeginsThere() {
    for (int bin = 0; bin < Bins.COUNT; bin++) {
      assertThat(Bins.of(Bins.floor(bin))).as("bin %s", bin).isEqualTo(bin);
      assertThat(within(Bins.floor(bin))).isZero();
      if (bin > 0) {
        assertThat(Bins.of(Math.nextDown(Bins.floor(bin)))).isEqualTo(bin - 1);
      }
    }
  }

  @Test
  void floorShouldRiseBySixteenBinsADoubling() {
    assertThat(Bins.floor(0)).isZero();
    assertThat(Bins.floor(1)).isEqualTo(1f / 32);
    for (int bin = 1; bin < Bins.COUNT; bin++) {
      assertThat(Bins.floor(bin + 1)).isGreaterThan(Bins.floor(bin));
      assertThat(Bins.floor(bin + 16)).isEqualTo(2 * Bins.floor(bin));
    }
  }

  @Test
  void lastBinShouldTakeWhatIsAboveIt() {
    assertThat(Bins.floor(Bins.COUNT - 1)).isEqualTo(65_536f);
    for (float large : new float[] {65_536f, 65_537f, Float.MAX_VALUE, Float.POSITIVE_INFINITY}) {
      assertThat(Bins.of(large)).isEqualTo(Bins.COUNT - 1);
      assertThat(within(large)).isZero();
    }
  }

  @Test
  void firstBinShouldTakeWhatIsBelowAThirtySecond() {
    for (float small : new float[] {0f, Float.MIN_VALUE, 0.03f, Math.nextDown(1f / 32)}) {
      assertThat(Bins.of(small)).isZero();
      assertThat(within(small)).isBetween(0f, 1f);
    }
    assertThat(within(1f / 64)).isEqualTo(0.5f);
  }

  @Test
  void placeShouldRiseWithTheStatistic() {
    Samples.of(2_000, random -> (float) Math.exp(random.nextDouble(-8, 13)))
        .forEach(statistic -> {
          float larger = statistic * 1.001f;
          assertThat(place(larger)).isGreaterThanOrEqualTo(place(statistic));
          assertThat(within(statistic)).isBetween(0f, 1f);
          assertThat(Bins.floor(Bins.of(statistic))).isLessThanOrEqualTo(statistic);
          if (Bins.of(statistic) < Bins.COUNT - 1) {
            assertThat(Bins.floor(Bins.of(statistic) + 1)).isGreaterThan(statistic);
          }
        });
  }

  private static float within(float statistic) {
    return Bins.within(Bins.of(statistic), statistic);
  }

  private static double place(float statistic) {
    return Bins.of(statistic) + (double) within(statistic);
  }
}
