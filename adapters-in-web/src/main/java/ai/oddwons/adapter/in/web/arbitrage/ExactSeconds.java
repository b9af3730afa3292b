package ai.oddwons.adapter.in.web.arbitrage;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations in seconds to the millisecond, since many a gap is gone within one second. */
final class ExactSeconds {
  private static final int MILLI_DECIMALS = 3;

  private ExactSeconds() {}

  static BigDecimal of(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis(), MILLI_DECIMALS).stripTrailingZeros();
  }
}
