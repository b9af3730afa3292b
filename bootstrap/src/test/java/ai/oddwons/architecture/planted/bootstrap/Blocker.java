package ai.oddwons.architecture.planted.bootstrap;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Waits, by call and by reference. */
final class Blocker {
  private Blocker() {}

  static String await(Mono<String> answer) {
    return Objects.requireNonNullElse(answer.block(), "");
  }

  static Function<Mono<String>, Optional<String>> waiting() {
    return Mono::blockOptional;
  }
}
