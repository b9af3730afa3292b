package ai.oddwons.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.pricing.TickGrid.Band;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class TickGridTest {

  @Test
  void uniformShouldReachFromEndToEnd() {
    assertThat(TickGrid.uniform(Spread.ofCents(1)).bands())
        .containsExactly(new Band(Price.ZERO, Price.ONE, Spread.ofCents(1)));
  }

  @Test
  void aBandShouldHaveALengthAndAStep() {
    Spread cent = Spread.ofCents(1);
    Spread none = Spread.ofMicros(0);

    assertThatThrownBy(() -> new Band(Price.ONE, Price.ONE, cent))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Band(Price.ZERO, Price.ONE, none))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSpreadShouldBeComparedByWorthAndNeverNegative() {
    assertThat(Spread.ofCents(2))
        .isEqualTo(Spread.ofMicros(20_000))
        .hasSameHashCodeAs(Spread.ofMicros(20_000))
        .isNotEqualTo(Spread.ofCents(3))
        .isNotEqualTo("0.02")
        .isLessThan(Spread.ofCents(3))
        .hasToString("0.02");
    assertThat(Spread.ofCents(10).isAtMost(Spread.ofCents(10))).isTrue();
    assertThat(Spread.ofMicros(100_001).isAtMost(Spread.ofCents(10))).isFalse();
    assertThatThrownBy(() -> Spread.ofMicros(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCandleShouldBeMadeOfReadingsAndNotStandOnItsHead() {
    Instant noon = Instant.parse("2026-11-20T12:00:00Z");
    Price low = Price.ofCents(40);
    Price high = Price.ofCents(41);

    assertThat(new Candle(noon, low, high, low, high, Quantity.ZERO, 1).snapshots()).isOne();
    assertThat(new Candle(noon, low, low, low, low, Quantity.ZERO, 1).high()).isEqualTo(low);
    assertThatThrownBy(() -> new Candle(noon, low, high, low, high, Quantity.ZERO, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Candle(noon, low, low, high, high, Quantity.ZERO, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
