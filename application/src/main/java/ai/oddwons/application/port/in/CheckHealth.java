package ai.oddwons.application.port.in;

import ai.oddwons.application.model.Condition;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** Use case: is the service able to serve? */
public interface CheckHealth {

  /** Always one report, within a few seconds; never fails. */
  Mono<Report> check();

  /** The state of all we depend on, at one moment. */
  record Report(Verdict verdict, List<Condition> conditions, Instant at) {
    public Report {
      conditions = List.copyOf(conditions);
    }
  }

  /** The sum of all conditions. */
  enum Verdict {
    HEALTHY,
    /** Answers are still right, though slower, older or fewer. */
    DEGRADED,
    /** Nothing can be served. */
    UNHEALTHY
  }
}
