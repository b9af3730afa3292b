package ai.oddwons.application.usecase;

import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.out.CaseStore.DueCase;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.record.Aftermath;
import ai.oddwons.domain.record.CaseTiming;
import ai.oddwons.domain.record.Ending;
import ai.oddwons.domain.record.StandingQuote;
import ai.oddwons.domain.record.StatedOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Reads what is stored of a market after a pattern. A moment between two readings is read at the
 * first whole reading of the venue from then on: whoever acts at that moment sees that price, and
 * not the one before.
 */
final class CaseReader {
  private final WholeReadings readings;
  private final StandingQuotes quotes;
  private final HorizonReader horizons;
  private final CaseTiming timing;

  CaseReader(DetectionStores stores, CaseTiming timing) {
    this.readings = new WholeReadings(stores.ledger());
    this.quotes = new StandingQuotes(stores.snapshots());
    this.horizons = new HorizonReader(readings, quotes, timing);
    this.timing = timing;
  }

  /** What came after a pattern, as far as it can be known now. */
  Mono<Finding<Aftermath>> read(DueCase due, Market market, Instant now) {
    return due.horizon()
        .from(due.pattern().detectedAt())
        .map(moment -> horizons.at(moment, market, now))
        .orElseGet(() -> horizons.settlement(market, now))
        .flatMap(found ->
            switch (found) {
              case Finding.Known<Ending>(Ending ending) -> complete(due, ending, market, now);
              case Finding.NotYetKnown<Ending>(Instant until) ->
                  Mono.just(new Finding.NotYetKnown<>(until));
            });
  }

  private Mono<Finding<Aftermath>> complete(
      DueCase due, Ending ending, Market market, Instant now) {
    return met(due, market, now)
        .flatMap(standing ->
            switch (standing) {
              case Standing.Known known -> withPath(due, known.quote(), ending);
              case Standing.NotListed gone -> withPath(due, null, ending);
              case Standing.NotYetKnown waiting ->
                  Mono.just(new Finding.NotYetKnown<>(waiting.until()));
            });
  }

  /**
   * Nobody can act on what nobody has seen: the delay counts from the pattern, and ends not before
   * it was kept. A purchase at the very quote at which the case ends is none.
   */
  private Mono<Standing> met(DueCase due, Market market, Instant now) {
    Instant first = later(due.pattern().detectedAt().plus(timing.delay()), due.keptAt());
    Instant horizon = due.horizon().from(due.pattern().detectedAt()).orElse(Instant.MAX);
    return readings
        .first(market.id().platform(), first, first.plus(timing.patience()))
        .filter(cycle -> cycle.began().isBefore(horizon))
        .flatMap(cycle -> quotes.in(cycle, market.id(), now))
        .defaultIfEmpty(new Standing.NotListed());
  }

  private Mono<Finding<Aftermath>> withPath(
      DueCase due, @Nullable StandingQuote met, Ending ending) {
    return path(due)
        .map(path -> new Finding.Known<>(new Aftermath(before(ending, met), path, ending)));
  }

  private static @Nullable StandingQuote before(Ending ending, @Nullable StandingQuote met) {
    return switch (ending) {
      case Ending.Quoted quoted when met != null ->
          met.at().isBefore(quoted.standing().at()) ? met : null;
      case Ending.Quoted quoted -> null;
      case Ending.Settled settled -> met;
      case Ending.Unread unread -> met;
    };
  }

  private Mono<List<StandingQuote>> path(DueCase due) {
    Pattern pattern = due.pattern();
    boolean asked =
        due.horizon() == pattern.kind().horizon() && StatedOutcome.dependsOnPath(pattern.kind());
    return Mono.justOrEmpty(due.horizon().from(pattern.detectedAt()))
        .filter(until -> asked)
        .flatMapMany(until ->
            quotes.within(
                pattern.market(), new TimeWindow(pattern.detectedAt(), until.plusMillis(1))))
        .collectList();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
