package ai.oddwons.adapter.in.web.market;

import ai.oddwons.domain.pricing.Candle;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One hour or day.
 *
 * @param time its first instant
 * @param open with high, low and close null when no price was known
 * @param volume what changed hands in it, in the venue's unit
 * @param numSnapshots how many readings it is made of
 */
record CandleRow(
    Instant time,
    @Nullable BigDecimal open,
    @Nullable BigDecimal high,
    @Nullable BigDecimal low,
    @Nullable BigDecimal close,
    BigDecimal volume,
    int numSnapshots) {

  static CandleRow of(Candle candle) {
    return new CandleRow(
        candle.start(),
        Decimals.of(candle.open()),
        Decimals.of(candle.high()),
        Decimals.of(candle.low()),
        Decimals.of(candle.close()),
        candle.traded().toDecimal(),
        candle.snapshots());
  }
}
