package ai.oddwons.application.usecase;

import ai.oddwons.application.fake.InMemoryVenue;
import ai.oddwons.application.port.out.CataloguePage;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.MarketCatalogue;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A venue that takes every question and never answers. */
record StalledVenue(Platform platform) implements MarketCatalogue {

  Venue asVenue() {
    InMemoryVenue rest = new InMemoryVenue(platform, 1);
    return new Venue(platform, this, rest, rest, rest);
  }

  @Override
  public Flux<CataloguePage> streamOpenMarkets() {
    return Flux.never();
  }

  @Override
  public Flux<List<MarketId>> streamOpenIds() {
    return Flux.never();
  }

  @Override
  public Mono<ListedMarket> findMarket(MarketId id) {
    return Mono.never();
  }
}
