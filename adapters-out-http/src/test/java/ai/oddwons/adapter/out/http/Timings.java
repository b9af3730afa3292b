package ai.oddwons.adapter.out.http;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import reactor.core.scheduler.Schedulers;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Timings for tests: no chance in them. */
final class Timings {
  static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private Timings() {}

  /** Waits pass only when the test lets them; half of every spread. */
  static Timing virtual(VirtualTimeScheduler time) {
    return new Timing(
        time, () -> time.now(TimeUnit.NANOSECONDS), InstantSource.fixed(NOW), () -> 0.5);
  }

  /** Real threads, for calls that really go over a socket. */
  static Timing real() {
    return new Timing(Schedulers.parallel(), System::nanoTime, InstantSource.fixed(NOW), () -> 0.5);
  }
}
