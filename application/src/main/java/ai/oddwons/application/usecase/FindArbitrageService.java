package ai.oddwons.application.usecase;

import ai.oddwons.application.arbitrage.Basis;
import ai.oddwons.application.arbitrage.Candidate;
import ai.oddwons.application.arbitrage.CandidateSearch;
import ai.oddwons.application.arbitrage.Looking;
import ai.oddwons.application.arbitrage.Looking.Looked;
import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.OpenOpportunity;
import ai.oddwons.application.port.in.FindArbitrage;
import ai.oddwons.application.port.in.FindArbitrage.Update.Busy;
import ai.oddwons.application.port.in.FindArbitrage.Update.Ended;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.domain.arbitrage.BasketId;
import ai.oddwons.domain.arbitrage.Gates;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.matching.MatchId;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds gains, and keeps looking at them. What is found is kept round by round. */
public final class FindArbitrageService implements FindArbitrage {
  private static final Set<Standing> ALL = Set.of(Standing.values());

  /** Near misses are looked at again by the next search only. */
  private static final Set<Standing> WATCHED = Set.of(Standing.ACTIVE, Standing.WATCH);

  private final ArbitrageStores stores;
  private final List<Venue> venues;
  private final LeasedRuns runs;
  private final Supplier<RunId> runIds;
  private final InstantSource clock;
  private final ArbitrageSettings settings;
  private final Mono<Void> stop;

  /**
   * @param stop completes when the process is told to end: the round in hand is then kept, and no
   *     further one begun
   */
  public FindArbitrageService(
      ArbitrageStores stores,
      List<Venue> venues,
      InstantSource clock,
      Supplier<RunId> runIds,
      ArbitrageSettings settings,
      Mono<Void> stop) {
    this.stores = stores;
    this.venues = List.copyOf(venues);
    this.runs = new LeasedRuns(stores.ledger(), clock, runIds, settings.lease());
    this.runIds = runIds;
    this.clock = clock;
    this.settings = settings;
    this.stop = stop;
  }

  @Override
  public Flux<Update> find(Duration watch) {
    return runs.run(JobName.PRICE, run -> find(run, watch), Busy::new);
  }

  private Flux<Update> find(JobRun run, Duration watch) {
    return Flux.defer(() -> {
      ArbitrageFunnel funnel = new ArbitrageFunnel();
      Looking looking = looking();
      Instant until = clock.instant().plus(watch);
      return stores
          .matches()
          .streamCurrent()
          .collectList()
          .flatMapMany(matches -> search(run, matches, looking, funnel))
          .concatWith(Flux.defer(() -> watch(run, until, looking, funnel)))
          .concatWith(Mono.defer(() -> end(run, looking, funnel)));
    });
  }

  private Looking looking() {
    return new Looking(
        stores.markets(),
        venues,
        new Gates(settings.limits()),
        settings.fees(),
        settings.payout(),
        clock);
  }

  private Flux<Update> search(
      JobRun run, List<MarketMatch> matches, Looking looking, ArbitrageFunnel funnel) {
    funnel.matches(matches.size());
    return new CandidateSearch(stores.markets(), settings.nearMiss())
        .search(matches)
        .flatMapMany(found -> withOpen(found, matches, funnel))
        .collectList()
        .flatMapMany(all -> look(run.id(), all, looking, funnel));
  }

  /** What is open is looked at in any case: it may have ended. */
  private Flux<Candidate> withOpen(
      List<Candidate> found, List<MarketMatch> matches, ArbitrageFunnel funnel) {
    List<Candidate> chosen = found.subList(0, Math.min(found.size(), settings.mostBaskets()));
    Set<BasketId> known = new HashSet<>();
    chosen.forEach(candidate -> known.add(candidate.plan().id()));
    funnel.candidates(chosen.size(), found.size() - chosen.size());
    Map<MatchId, MarketMatch> byId = new HashMap<>();
    matches.forEach(match -> byId.put(match.id(), match));
    return Flux.fromIterable(chosen)
        .concatWith(
            stores
                .opportunities()
                .listOpen(ALL, settings.mostBaskets())
                .filter(open -> !known.contains(open.plan().id()))
                .map(open -> candidate(open, byId)));
  }

  private Flux<Update> look(
      RunId run, List<Candidate> candidates, Looking looking, ArbitrageFunnel funnel) {
    return looking
        .look(candidates)
        .takeUntilOther(stop)
        .concatMap(looked -> keep(run, looked), 0)
        .map(sum -> {
          funnel.add(sum);
          return told(sum);
        });
  }

  private Mono<LookSum> keep(RunId run, Looked looked) {
    return stores.opportunities().keep(run, looked.checks()).map(kept -> LookSum.of(looked, kept));
  }

  private static Update told(LookSum sum) {
    return new Update.Looked(sum.looked(), sum.active(), sum.watched(), sum.ended());
  }

  private Flux<Update> watch(JobRun run, Instant until, Looking looking, ArbitrageFunnel funnel) {
    return Flux.defer(
            () -> {
              Duration pause = settings.betweenLooks();
              return clock.instant().plus(pause).isAfter(until)
                  ? Flux.<LookSum>empty()
                  : Mono.delay(pause).thenMany(again(run.id(), looking));
            })
        .repeat(() -> !clock.instant().plus(settings.betweenLooks()).isAfter(until))
        .takeUntilOther(stop)
        .map(sum -> {
          funnel.again(sum);
          return told(sum);
        });
  }

  @Override
  public Mono<Update.Looked> lookAgain() {
    return Mono.defer(() -> again(runIds.get(), looking()))
        .map(sum -> new Update.Looked(sum.looked(), sum.active(), sum.watched(), sum.ended()));
  }

  private Mono<LookSum> again(RunId run, Looking looking) {
    return stores
        .opportunities()
        .listOpen(WATCHED, settings.mostOpen())
        .concatMap(this::candidate, 1)
        .collectList()
        .flatMapMany(looking::look)
        .concatMap(looked -> keep(run, looked), 0)
        .reduce(LookSum.NOTHING, LookSum::plus);
  }

  private Mono<Candidate> candidate(OpenOpportunity open) {
    MatchId match = open.grounds().match();
    return match == null
        ? Mono.just(candidate(open, Map.of()))
        : stores
            .matches()
            .findMatch(match)
            .map(MatchView::match)
            .map(found -> candidate(open, Map.of(match, found)))
            .defaultIfEmpty(candidate(open, Map.of()));
  }

  private static Candidate candidate(OpenOpportunity open, Map<MatchId, MarketMatch> matches) {
    return new Candidate(open.plan(), basis(open, matches), Money.ZERO);
  }

  private static Basis basis(OpenOpportunity open, Map<MatchId, MarketMatch> matches) {
    EventId event = open.grounds().event();
    MatchId id = open.grounds().match();
    MarketMatch match = id == null ? null : matches.get(id);
    if (match != null) {
      return new Basis.Matched(match);
    }
    return event == null ? new Basis.Gone() : new Basis.Grouped(event);
  }

  private Mono<Update> end(JobRun run, Looking looking, ArbitrageFunnel funnel) {
    RunStatus status = looking.failures() == 0 ? RunStatus.DONE : RunStatus.PARTIAL;
    return runs.end(run, status, new RunReport(List.of(), funnel.told(looking.failures()), null))
        .map(Ended::new);
  }
}
