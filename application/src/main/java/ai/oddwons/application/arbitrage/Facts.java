package ai.oddwons.application.arbitrage;

import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What is known of the markets of some baskets beside their books.
 *
 * @param markets those that we know
 * @param events all markets of those events that had to be known whole
 */
record Facts(Map<MarketId, MarketView> markets, Map<EventId, List<Market>> events) {
  Facts {
    markets = Map.copyOf(markets);
    events = Map.copyOf(events);
  }

  static Mono<Facts> read(MarketStore store, Collection<Candidate> candidates) {
    Set<MarketId> wanted =
        candidates.stream()
            .flatMap(candidate -> candidate.plan().markets().stream())
            .collect(Collectors.toSet());
    Set<EventId> whole =
        candidates.stream()
            .filter(candidate -> GroupProof.needsWholeEvent(candidate.plan()))
            .flatMap(candidate ->
                switch (candidate.basis()) {
                  case Basis.Grouped(EventId event) -> Stream.of(event);
                  case Basis.Matched matched -> Stream.empty();
                  case Basis.Gone gone -> Stream.empty();
                })
            .collect(Collectors.toSet());
    return store
        .listFreshMarkets(wanted)
        .collectMap(view -> view.market().id())
        .zipWith(
            Flux.fromIterable(whole)
                .concatMap(event -> WholeEvent.read(store, event), 1)
                .collect(
                    HashMap<EventId, List<Market>>::new,
                    (all, event) -> all.put(event.id(), event.markets())),
            Facts::new);
  }

  @Nullable MarketView find(MarketId id) {
    return markets.get(id);
  }
}
