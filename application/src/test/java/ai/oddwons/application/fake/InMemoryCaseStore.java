package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.CaseStore;
import ai.oddwons.application.port.out.ListLimit;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pattern.Stratum;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.Entry;
import ai.oddwons.domain.record.PastCase;
import ai.oddwons.domain.record.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Outcomes in memory, of the patterns of one store and the markets of another, both in memory. Safe
 * for use by many at once.
 */
public final class InMemoryCaseStore implements CaseStore {
  private final InMemoryPatternStore patterns;
  private final InMemoryMarketStore markets;
  private final Map<PatternId, Map<Horizon, CaseOutcome>> outcomes = new HashMap<>();
  private final Map<Open, Instant> postponed = new HashMap<>();
  private final Outage outage = new Outage();

  /** An outcome that is not known. */
  private record Open(PatternId pattern, Horizon horizon) {}

  public InMemoryCaseStore(InMemoryPatternStore patterns, InMemoryMarketStore markets) {
    this.patterns = patterns;
    this.markets = markets;
  }

  @Override
  public Flux<DueCase> listDue(Instant now, int limit) {
    int most = ListLimit.check(limit);
    return outage.list(() -> dueNow(toMicros(now), most));
  }

  private synchronized List<DueCase> dueNow(Instant now, int limit) {
    return patterns.all().stream()
        .flatMap(pattern ->
            Stream.of(Horizon.values())
                .filter(horizon -> find(pattern.id(), horizon) == null)
                .filter(horizon -> canBeKnown(pattern, horizon, now))
                .filter(horizon -> !isPostponed(new Open(pattern.id(), horizon), now))
                .map(horizon -> new DueCase(pattern, keptAt(pattern.id()), horizon)))
        .limit(limit)
        .toList();
  }

  private Instant keptAt(PatternId pattern) {
    return Objects.requireNonNull(patterns.keptAt(pattern), "kept");
  }

  private boolean isPostponed(Open open, Instant now) {
    return postponed.getOrDefault(open, Instant.MIN).isAfter(now);
  }

  @Override
  public Mono<Void> postpone(List<Postponed> cases) {
    return outage.run(() -> postponeNow(cases));
  }

  private synchronized void postponeNow(List<Postponed> cases) {
    cases.forEach(
        one -> postponed.put(new Open(one.pattern(), one.horizon()), toMicros(one.until())));
  }

  private boolean canBeKnown(Pattern pattern, Horizon horizon, Instant now) {
    return horizon
        .from(pattern.detectedAt())
        .map(due -> !due.isAfter(now))
        .orElseGet(() -> isSettled(pattern.market()));
  }

  private boolean isSettled(MarketId market) {
    MarketState state = markets.stateOf(market);
    return state != null && state.status().isFinal() && state.settlement() != null;
  }

  @Override
  public Mono<Void> keep(List<CaseOutcome> given) {
    return outage.run(() -> keepNow(given));
  }

  private synchronized void keepNow(List<CaseOutcome> given) {
    if (given.stream().anyMatch(outcome -> patterns.find(outcome.pattern()) == null)) {
      throw new StoreFailure.Refused("an outcome of a pattern that is not kept", null);
    }
    for (CaseOutcome outcome : given) {
      outcomes
          .computeIfAbsent(outcome.pattern(), id -> new EnumMap<>(Horizon.class))
          .putIfAbsent(outcome.horizon(), toMicros(outcome));
    }
  }

  @Override
  public Flux<CaseOutcome> listOutcomes(PatternId pattern) {
    return outage.list(() -> outcomesOf(pattern));
  }

  private synchronized List<CaseOutcome> outcomesOf(PatternId pattern) {
    return List.copyOf(outcomes.getOrDefault(pattern, Map.of()).values());
  }

  private synchronized @Nullable CaseOutcome find(PatternId pattern, Horizon horizon) {
    return outcomes.getOrDefault(pattern, Map.of()).get(horizon);
  }

  @Override
  public Flux<PastCase> listPastCases(Stratum stratum, Instant asOf, int limit) {
    int most = ListLimit.check(limit);
    return outage.list(() -> {
      List<PastCase> known = knownAt(stratum, toMicros(asOf));
      return known.subList(Math.max(0, known.size() - most), known.size());
    });
  }

  private List<PastCase> knownAt(Stratum stratum, Instant asOf) {
    return patterns.all().stream()
        .filter(pattern -> stratum.holds(pattern.key()))
        .filter(pattern -> !pattern.detectedAt().isAfter(asOf))
        .flatMap(pattern ->
            Stream.ofNullable(find(pattern.id(), pattern.kind().horizon()))
                .filter(outcome -> !outcome.knownAt().isAfter(asOf))
                .filter(outcome -> outcome.verdict() != Verdict.UNKNOWN)
                .map(outcome -> pastCase(pattern, outcome)))
        .toList();
  }

  private static PastCase pastCase(Pattern pattern, CaseOutcome outcome) {
    Entry entry = outcome.entry();
    return new PastCase(
        pattern.market(),
        pattern.event(),
        pattern.detectedAt(),
        pattern.key(),
        pattern.significance().test(),
        outcome.verdict() == Verdict.HIT,
        entry == null ? null : entry.price().toDecimal(),
        outcome.net());
  }

  public Outage outage() {
    return outage;
  }

  private static CaseOutcome toMicros(CaseOutcome outcome) {
    Entry entry = outcome.entry();
    return new CaseOutcome(
        outcome.pattern(),
        outcome.horizon(),
        outcome.verdict(),
        outcome.ahead(),
        outcome.mid(),
        entry == null
            ? null
            : new Entry(entry.side(), entry.price(), entry.fee(), toMicros(entry.at())),
        outcome.net(),
        outcome.feeRefusal(),
        toMicros(outcome.knownAt()));
  }

  private static Instant toMicros(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}
