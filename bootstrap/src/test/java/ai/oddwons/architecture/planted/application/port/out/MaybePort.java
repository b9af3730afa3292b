package ai.oddwons.architecture.planted.application.port.out;

import java.util.Optional;
import reactor.core.publisher.Mono;

/** A port with two ways to say that there is nothing. */
public interface MaybePort {
  Mono<Optional<String>> find();
}
