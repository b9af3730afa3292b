package ai.oddwons.architecture.planted.application.port.out;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A port that takes anything. */
public interface VaguePort {
  Mono<Void> keepAll(Flux<?> things);
}
