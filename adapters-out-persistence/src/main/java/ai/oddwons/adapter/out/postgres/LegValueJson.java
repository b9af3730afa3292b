package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.arbitrage.LegValue;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of the column {@code arbitrage_opportunities.legs}. */
record LegValueJson(
    String platform,
    String market,
    String side,
    String order,
    String size,
    List<LevelJson> levels,
    String notional,
    String fee,
    String receivedAt,
    @Nullable String observedAt) {

  static String write(List<LegValue> legs) {
    return StoredJson.write(legs.stream().map(LegValueJson::of).toList());
  }

  static List<LegValue> read(String json) {
    return Stream.of(StoredJson.read(json, LegValueJson[].class))
        .map(LegValueJson::toValue)
        .toList();
  }

  private static LegValueJson of(LegValue leg) {
    Instant observedAt = leg.observedAt();
    return new LegValueJson(
        leg.market().platform().slug(),
        leg.market().nativeId(),
        Words.of(leg.side()),
        Words.of(leg.order()),
        leg.size().toString(),
        leg.levels().stream().map(LevelJson::of).toList(),
        leg.notional().toString(),
        leg.fee().toString(),
        time(leg.receivedAt()),
        observedAt == null ? null : time(observedAt));
  }

  private LegValue toValue() {
    return new LegValue(
        new MarketId(new Platform(platform), market),
        Words.read(Side.class, side),
        Words.read(OrderSide.class, order),
        Quantity.ofDecimal(new BigDecimal(size)),
        levels.stream().map(LevelJson::toLevel).toList(),
        Money.ofDollars(notional),
        Money.ofDollars(fee),
        Instant.parse(receivedAt),
        observedAt == null ? null : Instant.parse(observedAt));
  }

  private static String time(Instant time) {
    return time.truncatedTo(ChronoUnit.MICROS).toString();
  }

  /** See {@link Level}. */
  record LevelJson(String price, String size) {

    static LevelJson of(Level level) {
      return new LevelJson(level.price().toString(), level.size().toString());
    }

    Level toLevel() {
      return new Level(
          Price.ofDecimal(new BigDecimal(price)), Quantity.ofDecimal(new BigDecimal(size)));
    }
  }
}
