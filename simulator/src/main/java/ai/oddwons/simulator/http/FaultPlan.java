package ai.oddwons.simulator.http;

import ai.oddwons.simulator.universe.Noise;
import java.util.Optional;

/**
 * Which answers go wrong. The kinds take turns, so that a handful of faults shows them all.
 *
 * @param every each so-manieth answer, 0 for none
 * @param probability of each answer, 0 for none
 */
public record FaultPlan(int every, double probability, long seed) {
  public static final FaultPlan NONE = new FaultPlan(0, 0, 0);

  private static final String EVERY = "every:";

  public FaultPlan {
    if (every < 0 || !(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("faults must be 0 to 1, or every:N with N from 1");
    }
  }

  /**
   * Reads "0.2" or "every:5".
   *
   * @throws IllegalArgumentException with one line for the user
   */
  public static FaultPlan parse(String text, long seed) {
    try {
      return text.startsWith(EVERY)
          ? every(Integer.parseInt(text.substring(EVERY.length())))
          : new FaultPlan(0, Double.parseDouble(text), seed);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("faults must be 0 to 1, or every:N, not " + text);
    }
  }

  /** A fault at each n-th answer. */
  public static FaultPlan every(int n) {
    if (n < 1) {
      throw new IllegalArgumentException("every:N needs N from 1");
    }
    return new FaultPlan(n, 0, 0);
  }

  /** The fault of an answer, counted from 1; empty when it goes well. */
  Optional<FaultKind> at(long answer) {
    FaultKind[] kinds = FaultKind.values();
    if (every > 0) {
      long turn = answer / every - 1;
      return answer % every == 0
          ? Optional.of(kinds[(int) (turn % kinds.length)])
          : Optional.empty();
    }
    long key = Noise.key(seed, answer);
    return Noise.chance(key, probability)
        ? Optional.of(kinds[Noise.below(Noise.key(key, 1), kinds.length)])
        : Optional.empty();
  }
}
