package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.pricing.TickGrid;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The one step of a market's prices; it tightens while trading near the ends. */
final class Ticks {
  private static final int MICRO_SCALE = 6;

  private Ticks() {}

  /** Unknown for null, for what is no step between 0 and 1, and for one finer than a millionth. */
  static TickGrid of(@Nullable BigDecimal step) {
    if (step == null || step.signum() <= 0 || step.compareTo(BigDecimal.ONE) >= 0) {
      return TickGrid.UNKNOWN;
    }
    BigDecimal exact = step.stripTrailingZeros();
    return exact.scale() > MICRO_SCALE
        ? TickGrid.UNKNOWN
        : TickGrid.uniform(Spread.ofMicros(exact.movePointRight(MICRO_SCALE).longValueExact()));
  }
}
