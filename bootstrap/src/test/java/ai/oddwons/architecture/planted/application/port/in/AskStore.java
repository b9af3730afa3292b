package ai.oddwons.architecture.planted.application.port.in;

import ai.oddwons.architecture.planted.application.port.out.KnowingPort;
import reactor.core.publisher.Mono;

/** An in-port that speaks of an out-port. */
public interface AskStore {
  Mono<Void> ask(KnowingPort port);
}
