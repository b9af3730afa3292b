package ai.oddwons.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The end of a bounded wait. The only place of this module that looks at time or sleeps. */
final class Deadline {
  private static final Duration POLL = Duration.ofMillis(20);

  private final long endNanos;

  private Deadline(long endNanos) {
    this.endNanos = endNanos;
  }

  static Deadline in(Duration wait) {
    return new Deadline(System.nanoTime() + wait.toNanos());
  }

  boolean passed() {
    return remaining().isZero();
  }

  /** Never negative. */
  Duration remaining() {
    return Duration.ofNanos(Math.max(0, endNanos - System.nanoTime()));
  }

  /** At least one, for programs that take whole seconds. */
  long remainingSeconds() {
    return Math.max(1, remaining().toSeconds());
  }

  /** Until the condition holds (true) or the time is over or the thread interrupted (false). */
  boolean await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      if (passed() || !pause(POLL)) {
        return false;
      }
    }
    return true;
  }

  /** False when interrupted; the interrupt stays set. */
  boolean pause(Duration length) {
    try {
      Thread.sleep(length.compareTo(remaining()) < 0 ? length : remaining());
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
