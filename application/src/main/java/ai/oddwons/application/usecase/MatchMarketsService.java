package ai.oddwons.application.usecase;

import ai.oddwons.application.matching.IndexRefresh;
import ai.oddwons.application.matching.MatchLedger;
import ai.oddwons.application.matching.OpenMarket;
import ai.oddwons.application.matching.OpenUniverse;
import ai.oddwons.application.matching.PairJudging;
import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchState;
import ai.oddwons.application.port.in.MatchMarkets;
import ai.oddwons.application.port.in.MatchMarkets.Update.Busy;
import ai.oddwons.application.port.in.MatchMarkets.Update.Ended;
import ai.oddwons.application.port.in.MatchMarkets.Update.Progress;
import ai.oddwons.application.port.out.MatchStore.Batch;
import ai.oddwons.application.port.out.MatchStore.KeptMatches;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.compare.MatchJudge;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Matches what has changed since the last run. Nothing is kept before the end, when everything is
 * kept at once: a run that is broken off leaves its work to the next one.
 */
public final class MatchMarketsService implements MatchMarkets {
  /** A change is visible only some time after the moment it bears. */
  private static final Duration OVERLAP = Duration.ofMinutes(15);

  private final MatchStores stores;
  private final List<Platform> platforms;
  private final LeasedRuns runs;
  private final InstantSource clock;
  private final MatchSettings settings;

  /**
   * @param platforms those whose markets are compared; with fewer than two there is nothing to do
   */
  public MatchMarketsService(
      MatchStores stores,
      List<Platform> platforms,
      InstantSource clock,
      Supplier<RunId> runIds,
      MatchSettings settings) {
    this.stores = stores;
    this.platforms = List.copyOf(platforms);
    this.runs = new LeasedRuns(stores.ledger(), clock, runIds, settings.lease());
    this.clock = clock;
    this.settings = settings;
  }

  @Override
  public Flux<Update> match() {
    return runs.run(JobName.MATCH, this::match, Busy::new);
  }

  private Flux<Update> match(JobRun run) {
    return stores
        .matches()
        .findState()
        .filter(state -> state.version() == MatchJudge.VERSION)
        .map(state -> state.marketsKnownAt().minus(OVERLAP))
        .defaultIfEmpty(Instant.EPOCH)
        .flatMapMany(
            knownAt -> match(run, new OpenUniverse(platforms, knownAt), new MatchLedger()));
  }

  private Flux<Update> match(JobRun run, OpenUniverse universe, MatchLedger ledger) {
    return Flux.fromIterable(platforms)
        .concatMap(platform -> refresh(platform, universe), 0)
        .thenMany(stores.matches().streamCurrent().doOnNext(ledger::stand))
        .then(Mono.fromRunnable(() -> askAgain(universe, ledger)))
        .thenMany(Flux.defer(() -> judge(universe, ledger)))
        .concatWith(Mono.defer(() -> keep(run, universe, ledger)));
  }

  /** Brings the index up to the open markets, and notes them on the way. */
  private Mono<Void> refresh(Platform platform, OpenUniverse universe) {
    Flux<OpenMarket> open =
        stores
            .markets()
            .streamWordings(platform)
            .doOnNext(universe::note)
            .map(market -> new OpenMarket(market.id(), market.wording()));
    return new IndexRefresh(stores.index()).refresh(platform, open).then();
  }

  /** Who has lost a partner may have another one, who was taken by nobody else but that one. */
  private static void askAgain(OpenUniverse universe, MatchLedger ledger) {
    for (MarketMatch match : ledger.ended(universe)) {
      universe.ask(match.pair().first());
      universe.ask(match.pair().second());
    }
  }

  private Flux<Update> judge(OpenUniverse universe, MatchLedger ledger) {
    PairJudging judging =
        new PairJudging(stores.markets(), stores.index(), settings.candidates(), settings.recent());
    int all = universe.inquiries().stream().mapToInt(inquiry -> inquiry.markets().size()).sum();
    AtomicInteger asked = new AtomicInteger();
    return Flux.fromIterable(universe.inquiries())
        .concatMap(
            inquiry ->
                judging.judge(
                    inquiry.markets(),
                    inquiry.among(),
                    market -> ledger.partnersOf(market, inquiry.among()),
                    settings.parallel()),
            0)
        .map(batch -> {
          batch.judgements().forEach(ledger::judge);
          batch.refused().forEach(ledger::refuse);
          return new Progress(asked.addAndGet(batch.asked()), all);
        });
  }

  private Mono<Update> keep(JobRun run, OpenUniverse universe, MatchLedger ledger) {
    Instant at = clock.instant();
    List<MarketMatch> news = ledger.choose(universe, at);
    Batch batch =
        new Batch(
            run.id(),
            at,
            new MatchState(universe.newest(), MatchJudge.VERSION),
            news,
            ledger.ended(universe).stream().map(MarketMatch::id).toList());
    return stores
        .matches()
        .keep(batch)
        .flatMap(kept -> runs.end(run, RunStatus.DONE, report(universe, ledger, news, kept)))
        .map(Ended::new);
  }

  private static RunReport report(
      OpenUniverse universe, MatchLedger ledger, List<MarketMatch> news, KeptMatches kept) {
    Funnel funnel =
        new Funnel(
            List.of(
                new Funnel.Step("markets", universe.countOpen(), Tally.NONE),
                new Funnel.Step(
                    "changed",
                    universe.countAsked(),
                    Tally.of("known_already", (long) universe.countOpen() - universe.countAsked())),
                new Funnel.Step("judged", ledger.countJudged(), Tally.NONE),
                new Funnel.Step(
                    "alike", ledger.countJudged() - ledger.refusals().total(), ledger.refusals()),
                new Funnel.Step("news", news.size(), Tally.NONE),
                new Funnel.Step("stored", kept.added() + (long) kept.changed(), Tally.NONE),
                new Funnel.Step("ended", kept.ended(), Tally.NONE),
                new Funnel.Step("withdrawn", kept.withdrawn(), Tally.NONE)));
    return new RunReport(List.of(), funnel, null);
  }
}
