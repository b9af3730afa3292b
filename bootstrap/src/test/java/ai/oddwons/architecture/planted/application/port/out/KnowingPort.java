package ai.oddwons.architecture.planted.application.port.out;

import ai.oddwons.architecture.planted.application.usecase.OpenService;
import reactor.core.publisher.Mono;

/** An out-port that knows who uses it. */
public interface KnowingPort {
  Mono<Void> tell(OpenService user);
}
