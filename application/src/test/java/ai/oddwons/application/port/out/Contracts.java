package ai.oddwons.application.port.out;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** How contract tests look at one answer. */
final class Contracts {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Contracts() {}

  /** The only item, which must come. */
  static <T> T only(Mono<T> answer) {
    AtomicReference<T> seen = new AtomicReference<>();
    answer.as(StepVerifier::create).consumeNextWith(seen::set).expectComplete().verify(PATIENCE);
    return seen.get();
  }
}
