package ai.oddwons.application.arbitrage;

import ai.oddwons.application.model.MarketFilter;
import ai.oddwons.application.model.MarketSort;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.Market;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** All markets of an event, whatever became of them. */
record WholeEvent(EventId id, List<Market> markets) {
  WholeEvent {
    markets = List.copyOf(markets);
  }

  static Mono<WholeEvent> read(MarketStore store, EventId event) {
    MarketFilter filter = new MarketFilter(Set.of(), Set.of(), Set.of(), event, "", MarketSort.ID);
    return store
        .listMarkets(filter, PageRequest.first(PageRequest.MAX_LIMIT))
        .expand(slice ->
            slice.next() == null
                ? Mono.empty()
                : store.listMarkets(filter, new PageRequest(slice.next(), PageRequest.MAX_LIMIT)))
        .concatMapIterable(slice -> slice.items(), 1)
        .map(MarketView::market)
        .collectList()
        .map(markets -> new WholeEvent(event, markets));
  }
}
