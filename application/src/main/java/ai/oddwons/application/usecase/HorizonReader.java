package ai.oddwons.application.usecase;

import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.record.CaseTiming;
import ai.oddwons.domain.record.Ending;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Reads how markets stood at moments and how they ended. */
final class HorizonReader {
  /**
   * A pattern is dated by the page that showed it, and a reading by its beginning: if the time
   * between the two counted, each horizon would be read one reading later than need be.
   */
  private static final Duration PAGE_WITHIN_READING = Duration.ofMinutes(3);

  /** A reading that began in time may take so long to end. */
  private static final Duration LONGEST_READING = Duration.ofMinutes(30);

  private static final Duration SOON = Duration.ofMinutes(15);

  /** Between two looks at a market that has closed and has not paid. */
  private static final Duration LATER = Duration.ofHours(6);

  private final WholeReadings readings;
  private final StandingQuotes quotes;
  private final CaseTiming timing;

  HorizonReader(WholeReadings readings, StandingQuotes quotes, CaseTiming timing) {
    this.readings = readings;
    this.quotes = quotes;
    this.timing = timing;
  }

  /** What a market paid. */
  Mono<Finding<Ending>> settlement(Market market, Instant now) {
    return Mono.just(paidOrLater(market.state(), now));
  }

  /** How a market stood at a moment that has passed. */
  Mono<Finding<Ending>> at(Instant moment, Market market, Instant now) {
    if (hasPaidBy(market.state(), moment)) {
      return settlement(market, now);
    }
    Instant latest = moment.plus(timing.patience());
    return readings
        .first(market.id().platform(), moment.minus(PAGE_WITHIN_READING), latest)
        .flatMap(cycle -> quotes.in(cycle, market.id(), now))
        .map(standing -> ending(standing, market.state(), now))
        .defaultIfEmpty(
            now.isBefore(latest.plus(LONGEST_READING))
                ? new Finding.NotYetKnown<>(now.plus(SOON))
                : new Finding.Known<>(new Ending.Unread()));
  }

  private static boolean hasPaidBy(MarketState state, Instant moment) {
    Instant settledAt = state.settledAt();
    return settledAt != null && !settledAt.isAfter(moment);
  }

  /** A market that had closed counts with what it pays; one that was only not listed is unread. */
  private static Finding<Ending> ending(Standing standing, MarketState state, Instant now) {
    return switch (standing) {
      case Standing.Known known -> new Finding.Known<>(new Ending.Quoted(known.quote()));
      case Standing.NotListed gone ->
          state.status().isTradable()
              ? new Finding.Known<>(new Ending.Unread())
              : paidOrLater(state, now);
      case Standing.NotYetKnown waiting -> new Finding.NotYetKnown<>(waiting.until());
    };
  }

  private static Finding<Ending> paidOrLater(MarketState state, Instant now) {
    return state.status().isFinal() && state.settlement() != null
        ? new Finding.Known<>(new Ending.Settled(state.settlement()))
        : new Finding.NotYetKnown<>(now.plus(LATER));
  }
}
