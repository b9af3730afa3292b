package ai.oddwons.bootstrap.wiring;

import ai.oddwons.adapter.out.http.Timing;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import reactor.core.scheduler.Schedulers;

/** The real clocks and the real chance, taken from the machine here and nowhere else. */
final class Clocks {
  private Clocks() {}

  static Timing timing(InstantSource clock) {
    return new Timing(
        Schedulers.parallel(),
        System::nanoTime,
        clock,
        () -> ThreadLocalRandom.current().nextDouble());
  }
}
