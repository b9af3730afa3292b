package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.arbitrage.NearMiss;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** One of the column {@code arbitrage_opportunities.near_misses}. */
record NearMissJson(
    String platform, String market, String side, String order, String best, String needed) {

  static String write(List<NearMiss> misses) {
    return StoredJson.write(misses.stream().map(NearMissJson::of).toList());
  }

  static List<NearMiss> read(String json) {
    return Stream.of(StoredJson.read(json, NearMissJson[].class))
        .map(NearMissJson::toNearMiss)
        .toList();
  }

  private static NearMissJson of(NearMiss miss) {
    return new NearMissJson(
        miss.market().platform().slug(),
        miss.market().nativeId(),
        Words.of(miss.side()),
        Words.of(miss.order()),
        miss.best().toString(),
        miss.needed().toString());
  }

  private NearMiss toNearMiss() {
    return new NearMiss(
        new MarketId(new Platform(platform), market),
        Words.read(Side.class, side),
        Words.read(OrderSide.class, order),
        Price.ofDecimal(new BigDecimal(best)),
        Price.ofDecimal(new BigDecimal(needed)));
  }
}
