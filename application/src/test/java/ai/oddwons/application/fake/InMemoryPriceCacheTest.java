package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.PriceCache;
import ai.oddwons.application.port.out.PriceCacheContract;

final class InMemoryPriceCacheTest implements PriceCacheContract {
  private final InMemoryPriceCache cache = new InMemoryPriceCache();

  @Override
  public PriceCache cache() {
    return cache;
  }
}
