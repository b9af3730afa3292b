package ai.oddwons.simulator.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A venue's reaction to how often it is asked. */
@FunctionalInterface
public interface Gate {
  /** Lets everything through at once. */
  Gate OPEN = call -> Verdict.PASS;

  Verdict admit(Call call);

  /**
   * What happens to a call.
   *
   * @param delay before it is answered
   * @param refusal the answer instead of the real one, or null
   */
  record Verdict(Duration delay, @Nullable Reply refusal) {
    public static final Verdict PASS = new Verdict(Duration.ZERO, null);
  }
}
