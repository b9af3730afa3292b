package ai.oddwons.application.fake;

import ai.oddwons.application.model.ListedWording;
import ai.oddwons.application.model.MarketFilter;
import ai.oddwons.application.model.MarketProfile;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PolledPrices;
import ai.oddwons.application.model.RulesVersion;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketSchedule;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pricing.Quote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Markets in memory, with the quotes of a snapshot store in memory. Safe for use by many at once.
 */
public final class InMemoryMarketStore implements MarketStore {
  private final InMemorySnapshotStore quotes;
  private final NavigableMap<MarketId, Held> markets = new TreeMap<>();
  private final Map<EventId, Event> events = new HashMap<>();

  public InMemoryMarketStore(InMemorySnapshotStore quotes) {
    this.quotes = quotes;
  }

  private record Held(
      Market market, Instant firstSeenAt, Instant changedAt, List<RulesVersion> rules) {}

  @Override
  public Mono<KeptMarkets> keep(Batch batch) {
    return Mono.fromSupplier(() -> keepNow(batch));
  }

  private synchronized KeptMarkets keepNow(Batch batch) {
    batch.events().forEach(event -> events.put(event.id(), event));
    Map<MarketId, Market> lastOfEach = new LinkedHashMap<>();
    for (ListedMarket listed : batch.markets()) {
      lastOfEach.put(listed.market().id(), listed.market());
    }
    Set<MarketId> added = new HashSet<>();
    Set<MarketId> changed = new HashSet<>();
    for (Market market : lastOfEach.values()) {
      Held before = markets.get(market.id());
      if (before == null) {
        added.add(market.id());
      } else if (!undated(before.market()).equals(undated(market))) {
        changed.add(market.id());
      } else {
        continue;
      }
      markets.put(market.id(), held(before, market, batch.seenAt()));
    }
    return new KeptMarkets(added, changed, lastOfEach.size() - added.size() - changed.size());
  }

  private static Held held(@Nullable Held before, Market market, Instant at) {
    List<RulesVersion> rules = new ArrayList<>(before == null ? List.of() : before.rules());
    if (rules.isEmpty() || !rules.getLast().rules().equals(market.terms().rules())) {
      rules.add(new RulesVersion(rules.size() + 1, market.terms().rules(), at));
    }
    return new Held(market, before == null ? at : before.firstSeenAt(), at, List.copyOf(rules));
  }

  /** Without the venue's time of change, which is no change by itself. */
  private static Market undated(Market market) {
    MarketSchedule schedule = market.schedule();
    return with(
        market,
        new MarketSchedule(
            schedule.opensAt(), schedule.closesAt(), schedule.expectedSettlementAt(), null),
        market.state());
  }

  private static Market with(Market market, MarketSchedule schedule, MarketState state) {
    return new Market(
        market.id(),
        market.event(),
        market.kind(),
        market.text(),
        market.topics(),
        schedule,
        market.terms(),
        state,
        market.tokens());
  }

  @Override
  public Mono<Long> keepStates(List<SettlementReport> reports, Instant at) {
    return Mono.fromSupplier(() -> keepStatesNow(reports, at));
  }

  private synchronized long keepStatesNow(List<SettlementReport> reports, Instant at) {
    Map<MarketId, MarketState> lastOfEach = new HashMap<>();
    reports.forEach(report -> lastOfEach.put(report.market(), report.state()));
    lastOfEach.entrySet().removeIf(report -> !differs(report.getKey(), report.getValue()));
    lastOfEach.forEach((id, state) ->
        markets.computeIfPresent(
            id,
            (same, held) ->
                new Held(
                    with(held.market(), held.market().schedule(), state),
                    held.firstSeenAt(),
                    at,
                    held.rules())));
    return lastOfEach.size();
  }

  private boolean differs(MarketId id, MarketState state) {
    Held held = markets.get(id);
    return held != null && !held.market().state().equals(state);
  }

  @Override
  public Flux<MarketAddress> streamUnsettled(Platform platform) {
    return Flux.defer(() -> Flux.fromIterable(views()))
        .map(MarketView::market)
        .filter(market -> market.id().platform().equals(platform))
        .filter(market -> market.state().status().isUnsettled())
        .map(Market::address);
  }

  @Override
  public Flux<MarketProfile> streamProfiles(Instant after) {
    return Flux.defer(() -> Flux.fromIterable(views()))
        .filter(view -> view.changedAt().isAfter(after))
        .map(InMemoryMarketStore::profile);
  }

  private static MarketProfile profile(MarketView view) {
    Market market = view.market();
    return new MarketProfile(
        market.id(),
        market.event(),
        market.topics().category(),
        market.state().status(),
        market.schedule().closesAt(),
        market.terms().ticks(),
        market.terms().fees(),
        view.changedAt());
  }

  @Override
  public Flux<ListedWording> streamWordings(Platform platform) {
    return Flux.defer(() -> Flux.fromIterable(views()))
        .filter(view -> view.market().id().platform().equals(platform))
        .filter(InMemoryMarketStore::isOffered)
        .map(InMemoryMarketStore::wording);
  }

  @Override
  public Flux<ListedWording> listWordings(Collection<MarketId> wanted) {
    return listFreshMarkets(wanted).map(InMemoryMarketStore::wording);
  }

  private static ListedWording wording(MarketView view) {
    Market market = view.market();
    return new ListedWording(
        market.id(),
        market.event(),
        ListedWording.wording(
            market.id(),
            market.event(),
            market.text(),
            market.terms().rules(),
            market.schedule().closesAt()),
        market.terms().rules().hash(),
        view.changedAt());
  }

  @Override
  public Flux<PolledPrices> streamPolledPrices() {
    Comparator<PolledPrices> order =
        Comparator.comparing((PolledPrices offer) -> offer.market().platform())
            .thenComparing(PolledPrices::event, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PolledPrices::market);
    return Flux.defer(() ->
        Flux.fromStream(
            views().stream()
                .filter(InMemoryMarketStore::isOffered)
                .map(InMemoryMarketStore::prices)
                .sorted(order)));
  }

  private static boolean isOffered(MarketView view) {
    return view.market().state().status().isTradable() && !view.market().text().placeholder();
  }

  private static PolledPrices prices(MarketView view) {
    Market market = view.market();
    Event event = view.event();
    Quote quote = view.quote();
    return new PolledPrices(
        market.id(),
        market.event(),
        event == null ? null : event.structure(),
        market.text().title() + " " + market.text().yesLabel(),
        market.terms().strike(),
        market.schedule().closesAt(),
        quote == null || quote.bid() == null ? null : quote.bid().price(),
        quote == null || quote.ask() == null ? null : quote.ask().price());
  }

  @Override
  public Flux<MarketView> listFreshMarkets(Collection<MarketId> wanted) {
    return Flux.defer(() -> Flux.fromIterable(views()))
        .filter(view -> wanted.contains(view.market().id()));
  }

  @Override
  public Mono<MarketView> findMarket(MarketId id) {
    return Mono.fromSupplier(this::views)
        .flatMapIterable(views -> views)
        .filter(view -> view.market().id().equals(id))
        .next();
  }

  @Override
  public Mono<MarketView> findFreshMarket(MarketId id) {
    return findMarket(id);
  }

  @Override
  public Mono<Slice<MarketView>> listMarkets(MarketFilter filter, PageRequest page) {
    return Mono.fromSupplier(() -> {
      List<MarketView> fitting =
          views().stream()
              .filter(view -> MarketListing.fits(filter, view))
              .sorted(MarketListing.order(filter.sort(), this::changedAt))
              .toList();
      return Slices.cut(fitting, "markets:" + filter.sort(), MarketListing::keys, page);
    });
  }

  @Override
  public Flux<RulesVersion> listRulesVersions(MarketId id) {
    return Flux.defer(() -> Flux.fromIterable(rulesOf(id)));
  }

  private synchronized List<RulesVersion> rulesOf(MarketId id) {
    Held held = markets.get(id);
    return held == null ? List.of() : held.rules();
  }

  /** How far a market has come, null when it is not known. */
  synchronized @Nullable MarketState stateOf(MarketId id) {
    Held held = markets.get(id);
    return held == null ? null : held.market().state();
  }

  /** What a market says in short; empty when it is not known. */
  synchronized Optional<MatchView.Title> findTitle(MarketId id) {
    return Optional.ofNullable(markets.get(id))
        .map(held -> held.market().text())
        .map(text -> new MatchView.Title(text.title(), text.yesLabel()));
  }

  /** Names the rules that a market has now; empty when it is not known. */
  synchronized Optional<String> findRulesHash(MarketId id) {
    return Optional.ofNullable(markets.get(id)).map(held -> held.market().terms().rules().hash());
  }

  private synchronized List<MarketView> views() {
    return markets.values().stream().map(this::view).toList();
  }

  private MarketView view(Held held) {
    EventId event = held.market().event();
    InMemorySnapshotStore.Latest latest = quotes.latestOf(held.market().id());
    return new MarketView(
        held.market(),
        event == null ? null : events.get(event),
        latest == null ? null : latest.quote(),
        held.firstSeenAt(),
        held.changedAt());
  }

  /** When the quote changed, the beginning of time when there never was one. */
  private Instant changedAt(MarketId id) {
    InMemorySnapshotStore.Latest latest = quotes.latestOf(id);
    return latest == null ? Instant.MIN : latest.changedAt();
  }
}
