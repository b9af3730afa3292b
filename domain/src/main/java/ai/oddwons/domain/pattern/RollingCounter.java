package ai.oddwons.domain.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A counter over the last so many steps, such as a volume of 24 hours. Its differences are no
 * volume: they also hold what dropped out of the window, and fall below zero while trading goes on.
 * So inflows need our own history: in_t = R_t - R_t-1 + in_t-W.
 *
 * @param windowSteps W, how many readings the window spans, 1 or more
 */
public record RollingCounter(int windowSteps) {
  public RollingCounter {
    if (windowSteps < 1) {
      throw new IllegalArgumentException("a window of one step or more, was " + windowSteps);
    }
  }

  /**
   * The inflows of the steps between readings, in the unit of the counter, zero or more.
   *
   * @param readings in order of time, null where one is missing
   * @param inflowsBefore what came in during the steps up to the first reading, in order of time:
   *     the last belongs to the step that ended there. The W last are used; of fewer, the older
   *     ones are unknown
   * @return one fewer than readings, none for fewer than two; null where a reading or the inflow
   *     that dropped out is unknown, and where the sum would be below zero, for then the venue
   *     restated
   */
  public List<@Nullable Double> inflows(
      List<@Nullable Double> readings, List<@Nullable Double> inflowsBefore) {
    List<@Nullable Double> known = lastWindow(inflowsBefore);
    for (int t = 1; t < readings.size(); t++) {
      known.add(inflow(readings.get(t - 1), readings.get(t), known.get(t - 1)));
    }
    return Collections.unmodifiableList(known.subList(windowSteps, known.size()));
  }

  /** Exactly W entries, the missing older ones as null; the first is that of step 1 - W. */
  private List<@Nullable Double> lastWindow(List<@Nullable Double> inflows) {
    List<@Nullable Double> window = new ArrayList<>();
    for (int i = inflows.size() - windowSteps; i < inflows.size(); i++) {
      window.add(i < 0 ? null : inflows.get(i));
    }
    return window;
  }

  private static @Nullable Double inflow(
      @Nullable Double before, @Nullable Double after, @Nullable Double dropped) {
    if (before == null || after == null || dropped == null) {
      return null;
    }
    double inflow = after - before + dropped;
    return inflow < 0 ? null : inflow;
  }
}
