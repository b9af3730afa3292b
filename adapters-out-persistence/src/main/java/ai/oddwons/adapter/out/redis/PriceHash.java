package ai.oddwons.adapter.out.redis;

import ai.oddwons.application.port.out.PriceCache.LatestPrice;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.ReferencePrice;
import ai.oddwons.domain.pricing.TradedVolume;
import ai.oddwons.domain.pricing.VolumeUnit;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the price of a market stands in Redis: a hash under {@code price:PLATFORM:MARKET} with {@code
 * updated} (RFC 3339), and, where known, {@code price} with {@code price_source} ({@code mid},
 * {@code last}) and {@code volume} with {@code volume_unit} ({@code contracts}, {@code dollars}).
 * What is not known has no field. One key per market, so that a cluster spreads them.
 */
final class PriceHash {
  private static final String PRICE = "price";
  private static final String PRICE_SOURCE = "price_source";
  private static final String VOLUME = "volume";
  private static final String VOLUME_UNIT = "volume_unit";
  private static final String UPDATED = "updated";
  private static final List<String> FIELDS =
      List.of(PRICE, PRICE_SOURCE, VOLUME, VOLUME_UNIT, UPDATED);

  private PriceHash() {}

  static String keyOf(MarketId market) {
    return "price:" + market.platform().slug() + ":" + market.nativeId();
  }

  static Map<String, String> fieldsOf(LatestPrice latest) {
    Map<String, String> fields = new HashMap<>();
    fields.put(UPDATED, latest.updated().toString());
    ReferencePrice price = latest.price();
    if (price != null) {
      fields.put(PRICE, price.price().toString());
      fields.put(PRICE_SOURCE, nameOf(price.source()));
    }
    TradedVolume volume = latest.volume();
    if (volume != null) {
      fields.put(VOLUME, volume.amount().toString());
      fields.put(VOLUME_UNIT, nameOf(volume.unit()));
    }
    return fields;
  }

  /** The fields that an earlier price may have left and this one does not have. */
  static String[] fieldsAbsentFrom(Map<String, String> fields) {
    return FIELDS.stream().filter(field -> !fields.containsKey(field)).toArray(String[]::new);
  }

  /** Empty when there is no hash, or one that we did not write: a cache may know nothing. */
  static Optional<LatestPrice> tryParse(MarketId market, Map<String, String> fields) {
    try {
      String updated = fields.get(UPDATED);
      return updated == null
          ? Optional.empty()
          : Optional.of(
              new LatestPrice(market, priceIn(fields), volumeIn(fields), Instant.parse(updated)));
    } catch (IllegalArgumentException | DateTimeException notOurs) {
      return Optional.empty();
    }
  }

  private static @Nullable ReferencePrice priceIn(Map<String, String> fields) {
    String price = fields.get(PRICE);
    return price == null
        ? null
        : new ReferencePrice(
            Price.tryParse(price).orElseThrow(PriceHash::notOurs),
            named(ReferencePrice.Source.class, fields.get(PRICE_SOURCE)));
  }

  private static @Nullable TradedVolume volumeIn(Map<String, String> fields) {
    String volume = fields.get(VOLUME);
    return volume == null
        ? null
        : new TradedVolume(
            Quantity.tryParse(volume).orElseThrow(PriceHash::notOurs),
            named(VolumeUnit.class, fields.get(VOLUME_UNIT)));
  }

  private static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E named(Class<E> type, @Nullable String name) {
    if (name == null) {
      throw notOurs();
    }
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }

  private static IllegalArgumentException notOurs() {
    return new IllegalArgumentException("not a price of ours");
  }
}
