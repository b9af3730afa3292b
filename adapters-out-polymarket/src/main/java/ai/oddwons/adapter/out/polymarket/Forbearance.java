package ai.oddwons.adapter.out.polymarket;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many failures of a service one question bears. A service that is down costs each call all of
 * its tries, and thousands of markets hours; after so many failures it is not asked any more. Safe
 * for calls side by side.
 */
final class Forbearance {
  private final int most;
  private final AtomicInteger failures = new AtomicInteger();

  /**
   * @param most failures after which it is exhausted, one or more
   */
  Forbearance(int most) {
    this.most = most;
  }

  void failed() {
    failures.incrementAndGet();
  }

  boolean isExhausted() {
    return failures.get() >= most;
  }
}
