package ai.oddwons.application.arbitrage;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.PolledPrices;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.domain.arbitrage.BasketId;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds the baskets whose books are worth reading among the latest polled prices. */
public final class CandidateSearch {
  private final MarketStore markets;
  private final Money nearMiss;

  /**
   * @param nearMiss how much may be missing to a gap between matched markets, per basket and before
   *     fees, zero or more
   */
  public CandidateSearch(MarketStore markets, Money nearMiss) {
    this.markets = markets;
    this.nearMiss = nearMiss;
  }

  /**
   * One pass over all prices; holds those of matched markets and of one event.
   *
   * @param matches those that stand
   * @return each basket once, the widest gap first
   */
  public Mono<List<Candidate>> search(Collection<MarketMatch> matches) {
    Set<MarketId> matched = new HashSet<>();
    matches.forEach(match -> {
      matched.add(match.pair().first());
      matched.add(match.pair().second());
    });
    Map<MarketId, PolledPrices> prices = new HashMap<>();
    Flux<Candidate> groups =
        markets
            .streamPolledPrices()
            .doOnNext(price -> {
              if (matched.contains(price.market())) {
                prices.put(price.market(), price);
              }
            })
            .filter(price -> price.event() != null)
            .bufferUntilChanged(price -> Optional.ofNullable(price.event()))
            .concatMapIterable(CandidateSearch::ofGroup);
    return groups
        .concatWith(Flux.defer(() -> Flux.fromStream(ofMatches(matches, prices))))
        .collect(
            HashMap<BasketId, Candidate>::new,
            (found, candidate) -> found.putIfAbsent(candidate.plan().id(), candidate))
        .map(found ->
            found.values().stream()
                .sorted(
                    Comparator.comparing(Candidate::polledEdge)
                        .reversed()
                        .thenComparing(candidate -> candidate.plan().id().value()))
                .toList());
  }

  private static List<Candidate> ofGroup(List<PolledPrices> group) {
    EventId event = group.getFirst().event();
    return event == null ? List.of() : GroupCandidates.of(event, group).toList();
  }

  private Stream<Candidate> ofMatches(
      Collection<MarketMatch> matches, Map<MarketId, PolledPrices> prices) {
    return matches.stream()
        .flatMap(match -> ofMatch(match, prices))
        .filter(candidate -> !candidate.polledEdge().isBelow(least(candidate)));
  }

  private static Stream<Candidate> ofMatch(MarketMatch match, Map<MarketId, PolledPrices> prices) {
    PolledPrices first = prices.get(match.pair().first());
    PolledPrices second = prices.get(match.pair().second());
    return first == null || second == null
        ? Stream.empty()
        : MatchCandidates.of(match, first, second);
  }

  /** Near misses are told of pairs that ask the same; of the others there would be no end. */
  private Money least(Candidate candidate) {
    return switch (candidate.plan().type()) {
      case CROSS_PLATFORM -> nearMiss.negated();
      case RELATED_MARKET, TEMPORAL, HEDGE -> Money.ZERO;
    };
  }
}
