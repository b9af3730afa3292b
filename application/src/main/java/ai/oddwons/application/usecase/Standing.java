package ai.oddwons.application.usecase;

import ai.oddwons.domain.record.StandingQuote;
import java.time.Instant;

/** What a collection says of a market's quote. */
sealed interface Standing {

  /** This is what it cost. */
  record Known(StandingQuote quote) implements Standing {}

  /** The market was not listed any more. */
  record NotListed() implements Standing {}

  /** Whether it was still listed shows later. */
  record NotYetKnown(Instant until) implements Standing {}
}
