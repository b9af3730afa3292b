package ai.oddwons.application.usecase;

import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.out.CaseStore.DueCase;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.record.Aftermath;
import ai.oddwons.domain.record.Ending;
import ai.oddwons.domain.record.StandingQuote;
import ai.oddwons.domain.record.StatedOutcome;
import ai.oddwons.domain.run.JobName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Reads what is stored of a market after a pattern. A moment between two readings is read at the
 * first whole reading of the venue that began then or later: whoever acts at that moment sees that
 * price, and not the one before.
 */
final class CaseReader {
  /** The first or second one is nearly always whole. */
  private static final int CYCLES_AT_A_TIME = 4;

  private final JobLedger ledger;
  private final StandingQuotes quotes;
  private final SettleSettings settings;

  CaseReader(DetectionStores stores, SettleSettings settings) {
    this.ledger = stores.ledger();
    this.quotes = new StandingQuotes(stores.snapshots());
    this.settings = settings;
  }

  /**
   * What came after a pattern. Empty when it is not known yet: a reading of the venue that would
   * show it may still come.
   */
  Mono<Aftermath> read(DueCase due, MarketView market, Instant now) {
    return ending(due, market, now)
        .flatMap(ending ->
            Mono.zip(met(due.pattern(), market), path(due, ending))
                .map(read -> new Aftermath(read.getT1().orElse(null), read.getT2(), ending)));
  }

  private Mono<Ending> ending(DueCase due, MarketView market, Instant now) {
    Optional<Instant> moment = due.horizon().from(due.pattern().detectedAt());
    return moment
        .map(at ->
            paidBy(market.market().state(), at)
                .map(paid -> Mono.<Ending>just(new Ending.Settled(paid)))
                .orElseGet(() -> quotedAt(at, market, now)))
        .orElseGet(() -> settled(market.market().state()));
  }

  private static Mono<Ending> settled(MarketState state) {
    return Mono.justOrEmpty(state.settlement()).map(Ending.Settled::new);
  }

  private static Optional<Settlement> paidBy(MarketState state, Instant moment) {
    Instant settledAt = state.settledAt();
    return settledAt == null || settledAt.isAfter(moment)
        ? Optional.empty()
        : Optional.ofNullable(state.settlement());
  }

  private Mono<Ending> quotedAt(Instant moment, MarketView market, Instant now) {
    Mono<Ending> unread =
        now.isBefore(moment.plus(settings.patience()))
            ? Mono.empty()
            : Mono.just(new Ending.Unread());
    return cycleFrom(moment, platform(market))
        .flatMap(cycle ->
            quotes
                .in(cycle, market)
                .<Ending>map(Ending.Quoted::new)
                .defaultIfEmpty(new Ending.Unread()))
        .switchIfEmpty(unread);
  }

  private Mono<Optional<StandingQuote>> met(Pattern pattern, MarketView market) {
    return cycleFrom(pattern.detectedAt().plus(settings.delay()), platform(market))
        .flatMap(cycle -> quotes.in(cycle, market))
        .singleOptional();
  }

  private Mono<List<Quote>> path(DueCase due, Ending ending) {
    Pattern pattern = due.pattern();
    boolean asked =
        due.horizon() == pattern.kind().horizon() && StatedOutcome.dependsOnPath(pattern.kind());
    return Mono.justOrEmpty(due.horizon().from(pattern.detectedAt()))
        .filter(until -> asked)
        .flatMap(until ->
            quotes
                .within(pattern.market(), new TimeWindow(pattern.detectedAt(), until.plusMillis(1)))
                .collectList())
        .defaultIfEmpty(List.of());
  }

  /** The first whole reading of a venue from a moment on; empty when there is none in time. */
  private Mono<CollectedCycle> cycleFrom(Instant moment, Platform platform) {
    // A run is asked for by what it began after; this one may begin in the very moment.
    return cycleAfter(moment.minusNanos(1_000), moment.plus(settings.patience()), platform);
  }

  private Mono<CollectedCycle> cycleAfter(Instant after, Instant latest, Platform platform) {
    return ledger
        .listEnded(JobName.COLLECT, after, CYCLES_AT_A_TIME)
        .map(CollectedCycle::of)
        .filter(cycle -> !cycle.began().isAfter(latest))
        .collectList()
        .flatMap(cycles ->
            wholeOf(cycles, platform)
                .map(Mono::just)
                .orElseGet(() ->
                    cycles.size() < CYCLES_AT_A_TIME
                        ? Mono.empty()
                        : cycleAfter(cycles.getLast().began(), latest, platform)));
  }

  private static Optional<CollectedCycle> wholeOf(List<CollectedCycle> cycles, Platform platform) {
    return cycles.stream().filter(cycle -> cycle.readWhole().contains(platform)).findFirst();
  }

  private static Platform platform(MarketView market) {
    return market.market().id().platform();
  }
}
