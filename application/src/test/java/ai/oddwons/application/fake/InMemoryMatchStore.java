package ai.oddwons.application.fake;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchFilter;
import ai.oddwons.application.model.MatchState;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.MatchView.Title;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.MatchStore;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchId;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Matches in memory, with titles and rules of a market store and opportunities of an arbitrage
 * store, both in memory. Safe for use by many at once.
 */
public final class InMemoryMatchStore implements MatchStore {
  private final InMemoryMarketStore markets;
  private final InMemoryArbitrageStore opportunities;
  private final Map<MatchId, HeldMatch> matches = new LinkedHashMap<>();
  private final Outage outage = new Outage();
  private @Nullable MatchState state;

  public InMemoryMatchStore(InMemoryMarketStore markets, InMemoryArbitrageStore opportunities) {
    this.markets = markets;
    this.opportunities = opportunities;
  }

  @Override
  public Mono<MatchState> findState() {
    return outage.find(this::stateNow);
  }

  private synchronized @Nullable MatchState stateNow() {
    return state;
  }

  @Override
  public Flux<MarketMatch> streamCurrent() {
    return outage.list(
        () -> held().stream().filter(HeldMatch::stands).map(HeldMatch::match).toList());
  }

  @Override
  public Mono<KeptMatches> keep(Batch batch) {
    return outage.find(() -> keepNow(batch));
  }

  private synchronized KeptMatches keepNow(Batch batch) {
    Instant at = Micros.of(batch.at());
    Set<MatchId> shaken = new HashSet<>();
    int added = 0;
    int changed = 0;
    for (MarketMatch judged : batch.judged()) {
      switch (judge(Micros.of(judged), shaken)) {
        case ADDED -> added++;
        case CHANGED -> changed++;
        case PASSED_OVER -> {}
      }
    }
    int ended = end(batch.ended(), at, shaken);
    state = new MatchState(Micros.of(batch.state().marketsKnownAt()), batch.state().version());
    return new KeptMatches(added, changed, ended, opportunities.withdraw(shaken, at));
  }

  private enum Fate {
    ADDED,
    CHANGED,
    PASSED_OVER
  }

  /**
   * @param shaken takes up what was judged in another way
   */
  private Fate judge(MarketMatch judged, Set<MatchId> shaken) {
    HeldMatch before = matches.get(judged.id());
    boolean rejected = judged.verdict().grade() == MatchGrade.REJECTED;
    if (before == null) {
      if (!rejected) {
        matches.put(judged.id(), HeldMatch.first(judged));
      }
      return rejected ? Fate.PASSED_OVER : Fate.ADDED;
    }
    matches.put(judged.id(), before.judged(judged));
    boolean saysNew = !before.match().saysAs(judged);
    if (saysNew) {
      shaken.add(judged.id());
    }
    if (!before.stands() && !rejected) {
      return Fate.ADDED;
    }
    return saysNew ? Fate.CHANGED : Fate.PASSED_OVER;
  }

  private int end(List<MatchId> ids, Instant at, Set<MatchId> shaken) {
    int stood = 0;
    for (MatchId id : ids) {
      HeldMatch before = matches.get(id);
      if (before != null && before.endedAt() == null) {
        matches.put(id, before.ended(at));
        shaken.add(id);
        stood += before.stands() ? 1 : 0;
      }
    }
    return stood;
  }

  @Override
  public Mono<MatchView> findMatch(MatchId id) {
    return outage.find(() -> {
      HeldMatch match = find(id);
      return match == null ? null : view(match);
    });
  }

  @Override
  public Mono<Slice<MatchView>> listMatches(MatchFilter filter, PageRequest page) {
    return outage.find(() ->
        Slices.cut(
            all().stream()
                .filter(view -> MatchListing.fits(filter, view))
                .sorted(MatchListing.NEWEST)
                .toList(),
            "matches",
            view -> List.of(view.match().id().toString()),
            page));
  }

  @Override
  public Flux<MarketMatch> listHistory(MatchId id) {
    return outage.list(() -> {
      HeldMatch match = find(id);
      return match == null ? List.of() : match.judgements();
    });
  }

  /** Every match, ended and rejected ones among them, the one kept first first. */
  public List<MatchView> all() {
    return held().stream().map(this::view).toList();
  }

  private synchronized List<HeldMatch> held() {
    return List.copyOf(matches.values());
  }

  private synchronized @Nullable HeldMatch find(MatchId id) {
    return matches.get(id);
  }

  private MatchView view(HeldMatch held) {
    MarketMatch match = held.match();
    MarketId first = match.pair().first();
    MarketId second = match.pair().second();
    return new MatchView(
        match,
        title(first),
        title(second),
        held.firstSeenAt(),
        held.endedAt(),
        saysElse(first, match.rules().firstHash()) || saysElse(second, match.rules().secondHash()));
  }

  private Title title(MarketId market) {
    return markets.findTitle(market).orElse(new Title(market.nativeId(), ""));
  }

  private boolean saysElse(MarketId market, String judgedHash) {
    return markets.findRulesHash(market).filter(hash -> !hash.equals(judgedHash)).isPresent();
  }

  public Outage outage() {
    return outage;
  }
}
