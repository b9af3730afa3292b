package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.PriceCache;
import ai.oddwons.domain.market.MarketId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Keeps prices until it is cleared; nothing grows old in it. */
public final class InMemoryPriceCache implements PriceCache {
  private final Map<MarketId, LatestPrice> prices = new ConcurrentHashMap<>();
  private final Outage outage = new Outage();

  @Override
  public Mono<Void> putAll(List<LatestPrice> latest) {
    List<LatestPrice> given = List.copyOf(latest);
    return outage.run(() -> given.forEach(price -> prices.put(price.market(), price)));
  }

  @Override
  public Mono<LatestPrice> findPrice(MarketId market) {
    return outage.find(() -> prices.get(market));
  }

  /** Loses everything, as a cache may at any time. */
  public void clear() {
    prices.clear();
  }

  /** How many markets have a price. */
  public int size() {
    return prices.size();
  }

  public Outage outage() {
    return outage;
  }
}
