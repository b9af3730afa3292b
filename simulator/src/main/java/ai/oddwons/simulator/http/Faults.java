package ai.oddwons.simulator.http;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the answers of the whole server and says which go wrong. */
public final class Faults {
  private final FaultPlan plan;
  private final AtomicLong answers = new AtomicLong();

  public Faults(FaultPlan plan) {
    this.plan = plan;
  }

  Optional<FaultKind> next() {
    return plan.at(answers.incrementAndGet());
  }
}
