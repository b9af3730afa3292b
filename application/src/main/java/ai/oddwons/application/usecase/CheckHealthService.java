package ai.oddwons.application.usecase;

import ai.oddwons.application.model.Condition;
import ai.oddwons.application.port.in.CheckHealth;
import ai.oddwons.application.port.out.HealthCheck;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks everything we depend on, all at once. */
public final class CheckHealthService implements CheckHealth {
  private final List<HealthCheck> checks;
  private final InstantSource clock;

  /**
   * @param checks at least one
   */
  public CheckHealthService(List<HealthCheck> checks, InstantSource clock) {
    if (checks.isEmpty()) {
      throw new IllegalArgumentException("nothing to check");
    }
    this.checks = List.copyOf(checks);
    this.clock = clock;
  }

  @Override
  public Mono<Report> check() {
    return Flux.fromIterable(checks)
        .flatMapSequential(HealthCheck::check, checks.size())
        .collectList()
        .map(conditions -> new Report(verdict(conditions), conditions, clock.instant()));
  }

  private static Verdict verdict(List<Condition> conditions) {
    Verdict worst = Verdict.HEALTHY;
    for (Condition condition : conditions) {
      Verdict one = verdict(condition);
      worst = one.compareTo(worst) > 0 ? one : worst;
    }
    return worst;
  }

  private static Verdict verdict(Condition condition) {
    return switch (condition.state()) {
      case UP, OFF -> Verdict.HEALTHY;
      case IMPAIRED -> Verdict.DEGRADED;
      case DOWN -> condition.vital() ? Verdict.UNHEALTHY : Verdict.DEGRADED;
    };
  }
}
