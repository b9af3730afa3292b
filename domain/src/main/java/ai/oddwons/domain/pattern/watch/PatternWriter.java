package ai.oddwons.domain.pattern.watch;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.ClosingBand;
import ai.oddwons.domain.pattern.LiquidityTier;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pattern.PriceZone;
import ai.oddwons.domain.pattern.alarm.Alarm;
import ai.oddwons.domain.pattern.detect.Sight;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Spread;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes down an alarm as a pattern. */
final class PatternWriter {
  private static final double MICROS = 1e6;

  private final MarketRegister register;
  private final ScoreModel scores;

  PatternWriter(MarketRegister register, ScoreModel scores) {
    this.register = register;
    this.scores = scores;
  }

  Pattern write(Alarm alarm, Sight sight, Instant at) {
    MarketId market = register.id(alarm.slot());
    CaseKey key = key(alarm, sight, at);
    return new Pattern(
        PatternId.of(market, alarm.kind(), at),
        market,
        register.event(alarm.slot()),
        at,
        key,
        alarm.significance(),
        scores.score(key, alarm.significance().test()),
        price(sight.mid()),
        price(sight.before()),
        spread(sight.usualSpread()),
        sight.evidence());
  }

  private CaseKey key(Alarm alarm, Sight sight, Instant at) {
    return new CaseKey(
        alarm.kind(),
        sight.direction(),
        zone(price(sight.price())),
        ClosingBand.of(left(sight, at)),
        register.category(alarm.slot()),
        LiquidityTier.of(sight.usualSpread()));
  }

  private static @Nullable Duration left(Sight sight, Instant at) {
    return sight.closesAt() == 0
        ? null
        : Duration.between(at, Instant.ofEpochSecond(sight.closesAt()));
  }

  /** Of the exact price: the float next to 0.70 lies below it. */
  private static PriceZone zone(@Nullable Price price) {
    return PriceZone.of(price == null ? Double.NaN : price.toMicros() / MICROS);
  }

  private static @Nullable Price price(float price) {
    return price >= 0 && price <= 1 ? Price.ofMicros(Math.round(price * MICROS)) : null;
  }

  private static @Nullable Spread spread(float spread) {
    return spread >= 0 && spread <= 1 ? Spread.ofMicros(Math.round(spread * MICROS)) : null;
  }
}
