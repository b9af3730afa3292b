package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.pattern.LiquidityTier;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class StrataTest {
  private static final float[] ACTIVITIES = {0, 27.9f, 28, 144.9f, 145, 288};
  private static final float[] PRICES = {0.01f, 0.06f, 0.2f, 0.5f, 0.75f, 0.9f, 0.99f};
  private static final float[] SPREADS = {0.001f, 0.0149f, 0.0151f, 0.0349f, 0.0351f, 0.2f};

  private static float log(float spread) {
    return (float) Math.log(spread);
  }

  @Test
  void everyStratumOfPricesShouldBeThere() {
    Set<Integer> reached = new TreeSet<>();
    for (float activity : ACTIVITIES) {
      for (float price : PRICES) {
        for (float spread : SPREADS) {
          reached.add(Strata.ofPrice(activity, price, spread));
        }
      }
    }
    assertThat(reached).hasSize(Strata.OF_PRICES).allMatch(stratum -> stratum < Strata.OF_PRICES);
  }

  @Test
  void ofBookShouldBeThatOfTheSpreadWhoseLogarithmItGets() {
    for (float activity : ACTIVITIES) {
      for (float price : PRICES) {
        for (float spread : SPREADS) {
          assertThat(Strata.ofBook(activity, price, log(spread)))
              .as("%s readings, price %s, spread %s", activity, price, spread)
              .isEqualTo(Strata.ofPrice(activity, price, spread));
        }
      }
    }
  }

  @Test
  void spreadsShouldBeTieredAsLiquidityIs() {
    int tight = Strata.ofPrice(0, 0.5f, 0.001f);
    for (float spread : new float[] {0.001f, 0.0149f, 0.0151f, 0.0349f, 0.0351f, 1, Float.NaN}) {
      assertThat(Strata.ofPrice(0, 0.5f, spread) - tight)
          .as("spread %s", spread)
          .isEqualTo(LiquidityTier.of(spread).ordinal());
    }
    assertThat(Strata.ofBook(0, 0.5f, Float.NaN)).isEqualTo(Strata.ofPrice(0, 0.5f, Float.NaN));
  }

  @Test
  void bothSidesOfAPriceShouldBeOneStratum() {
    for (float price : new float[] {0.01f, 0.1f, 0.2f, 0.45f}) {
      assertThat(Strata.ofPrice(50, 1 - price, 0.02f)).isEqualTo(Strata.ofPrice(50, price, 0.02f));
    }
  }

  @Test
  void everyStratumOfVolumesShouldBeThere() {
    Set<Integer> reached = new TreeSet<>();
    for (float activity : new float[] {0, 10, 28, 85, 185, 260}) {
      reached.add(Strata.ofVolume(activity, true));
      reached.add(Strata.ofVolume(activity, false));
    }
    assertThat(reached).hasSize(Strata.OF_VOLUMES).allMatch(stratum -> stratum < Strata.OF_VOLUMES);
  }
}
