package ai.oddwons.application.port.out;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.ReferencePrice;
import ai.oddwons.domain.pricing.TradedVolume;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The latest prices, fast. An accelerator and never the truth: an entry may be missing at any time,
 * and with the cache gone every answer is still right. All methods fail only with {@link
 * StoreFailure}.
 */
public interface PriceCache {

  /**
   * Keeps the prices for at least two collection cycles. What is put later replaces what was put
   * earlier, whole: a price that has become unknown does not stay. Any number may be given.
   */
  Mono<Void> putAll(List<LatestPrice> prices);

  /** Empty when the cache holds nothing for the market. */
  Mono<LatestPrice> findPrice(MarketId market);

  /**
   * The latest price of one market.
   *
   * @param price null when neither a fair middle nor a last trade is known
   * @param volume null when the venue does not say
   * @param updated when it was read
   */
  record LatestPrice(
      MarketId market,
      @Nullable ReferencePrice price,
      @Nullable TradedVolume volume,
      Instant updated) {}
}
