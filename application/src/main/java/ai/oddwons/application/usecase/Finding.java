package ai.oddwons.application.usecase;

import java.time.Instant;

/** What a search for something that becomes known in its time has come to. */
sealed interface Finding<T> {

  /** It is known. */
  record Known<T>(T value) implements Finding<T> {}

  /** It may still become known: when to look again. */
  record NotYetKnown<T>(Instant until) implements Finding<T> {}
}
