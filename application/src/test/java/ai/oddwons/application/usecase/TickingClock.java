package ai.oddwons.application.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until told to go on, or goes on a little whenever it is looked at. */
final class TickingClock implements InstantSource {
  private Instant now;
  private Duration perLook = Duration.ZERO;

  TickingClock(Instant start) {
    this.now = start;
  }

  void advance(Duration by) {
    now = now.plus(by);
  }

  /** From now on no two looks show the same time. */
  void goOnWithEachLook(Duration by) {
    perLook = by;
  }

  @Override
  public Instant instant() {
    now = now.plus(perLook);
    return now;
  }
}
