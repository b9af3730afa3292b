package ai.oddwons.application.fake;

import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.OpenOpportunity;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.application.model.OpportunityFilter;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PastCheck;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.ArbitrageStore;
import ai.oddwons.domain.arbitrage.BasketId;
import ai.oddwons.domain.arbitrage.Lifetime;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.matching.MatchId;
import ai.oddwons.domain.run.RunId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Opportunities in memory, with the titles of a market store in memory. Safe for use by many at
 * once.
 */
public final class InMemoryArbitrageStore implements ArbitrageStore {
  private final InMemoryMarketStore markets;
  private final NavigableMap<Long, HeldOpportunity> held = new TreeMap<>();
  private final Outage outage = new Outage();

  public InMemoryArbitrageStore(InMemoryMarketStore markets) {
    this.markets = markets;
  }

  @Override
  public Mono<KeptChecks> keep(RunId run, List<OpportunityCheck> checks) {
    return outage.find(() -> keepNow(checks));
  }

  private synchronized KeptChecks keepNow(List<OpportunityCheck> checks) {
    KeptChecks sum = new KeptChecks(0, 0, 0);
    for (OpportunityCheck check : checks) {
      KeptChecks one = keepNow(Micros.of(check));
      sum =
          new KeptChecks(
              sum.begun() + one.begun(), sum.goneOn() + one.goneOn(), sum.ended() + one.ended());
    }
    return sum;
  }

  private KeptChecks keepNow(OpportunityCheck check) {
    Optional<HeldOpportunity> open = findOpen(check.plan().id());
    if (open.isEmpty()) {
      return new KeptChecks(begin(check), 0, 0);
    }
    HeldOpportunity before = open.orElseThrow();
    if (!check.at().isAfter(before.lastCheckedAt())) {
      return new KeptChecks(0, 0, 0);
    }
    if (check.standing() == before.standing()) {
      put(before.goneOn(check));
      return new KeptChecks(0, 1, 0);
    }
    put(before.endedBy(check));
    return new KeptChecks(begin(check), 0, 1);
  }

  private Optional<HeldOpportunity> findOpen(BasketId basket) {
    return held.values().stream()
        .filter(HeldOpportunity::isOpen)
        .filter(one -> one.latest().plan().id().equals(basket))
        .findFirst();
  }

  private int begin(OpportunityCheck check) {
    if (check.standing() == null) {
      return 0;
    }
    put(HeldOpportunity.begun(new OpportunityId(held.size() + 1), check));
    return 1;
  }

  private void put(HeldOpportunity one) {
    held.put(one.id().value(), one);
  }

  /** Ends what rests on matches that changed; how many. */
  synchronized int withdraw(Set<MatchId> matches, Instant at) {
    List<HeldOpportunity> resting =
        held.values().stream()
            .filter(HeldOpportunity::isOpen)
            .filter(one -> restsOn(matches, one.latest().grounds().match()))
            .toList();
    resting.forEach(one -> put(one.withdrawn(at)));
    return resting.size();
  }

  private static boolean restsOn(Set<MatchId> matches, @Nullable MatchId match) {
    return match != null && matches.contains(match);
  }

  @Override
  public Flux<OpenOpportunity> listOpen(Set<Standing> standings, int limit) {
    return outage.list(() ->
        now()
            .filter(HeldOpportunity::isOpen)
            .filter(one -> standings.isEmpty() || standings.contains(one.standing()))
            .sorted(Comparator.comparing(HeldOpportunity::lastCheckedAt))
            .limit(limit)
            .map(HeldOpportunity::open)
            .toList());
  }

  @Override
  public Mono<OpportunityView> findOpportunity(OpportunityId id) {
    return outage.find(() -> find(id).map(this::view).orElse(null));
  }

  @Override
  public Mono<Slice<OpportunityView>> listOpportunities(
      OpportunityFilter filter, PageRequest page) {
    return outage.find(() ->
        Slices.cut(
            all().stream()
                .filter(view -> OpportunityListing.fits(filter, view))
                .sorted(OpportunityListing.order(filter.sort()))
                .toList(),
            "opportunities:" + filter.sort().slug(),
            view -> List.of(view.id().toString()),
            page));
  }

  @Override
  public Flux<PastCheck> listChecks(OpportunityId id) {
    return outage.list(() -> find(id).map(HeldOpportunity::looks).orElse(List.of()));
  }

  @Override
  public Flux<Lifetime> streamLifetimes(OpportunityType type, Instant from) {
    return outage.list(() ->
        now()
            .filter(one -> one.standing() == Standing.ACTIVE)
            .filter(one -> one.latest().plan().type() == type)
            .filter(one -> !one.firstSeenAt().isBefore(Micros.of(from)))
            .map(HeldOpportunity::lifetime)
            .toList());
  }

  /** Every opportunity, the one kept first first. */
  public List<OpportunityView> all() {
    return now().map(this::view).toList();
  }

  private synchronized Stream<HeldOpportunity> now() {
    return List.copyOf(held.values()).stream();
  }

  private synchronized Optional<HeldOpportunity> find(OpportunityId id) {
    return Optional.ofNullable(held.get(id.value()));
  }

  private OpportunityView view(HeldOpportunity one) {
    Map<MarketId, MatchView.Title> titles = new HashMap<>();
    for (MarketId market : one.latest().plan().markets()) {
      markets.findTitle(market).ifPresent(title -> titles.put(market, title));
    }
    return one.view(titles);
  }

  public Outage outage() {
    return outage;
  }
}
