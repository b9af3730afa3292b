package ai.oddwons.application.port.out;

import ai.oddwons.application.model.Condition;
import reactor.core.publisher.Mono;

/** Whether one thing we depend on answers. */
public interface HealthCheck {

  /** Always one condition, within a second or two; never fails. */
  Mono<Condition> check();
}
