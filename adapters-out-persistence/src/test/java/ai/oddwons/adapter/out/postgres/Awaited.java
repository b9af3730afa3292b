package ai.oddwons.adapter.out.postgres;

import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.test.StepVerifier;

/** A step of a test that has to be over before the next one. */
final class Awaited {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Awaited() {}

  /** Waits for the end, whatever comes before it; the test fails when it does not end well. */
  static void done(Publisher<?> work) {
    StepVerifier.create(work).thenConsumeWhile(any -> true).expectComplete().verify(PATIENCE);
  }
}
