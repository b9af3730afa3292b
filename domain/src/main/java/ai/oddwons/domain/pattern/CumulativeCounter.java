package ai.oddwons.domain.pattern;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A counter that only ever grows, such as a market's volume since it opened. */
public final class CumulativeCounter {
  private CumulativeCounter() {}

  /**
   * What was added between two readings, in the unit of the counter, zero or more. Null when a
   * reading is missing, and when the counter fell: it was reset or restated, so what was added is
   * not known.
   */
  public static @Nullable Double increment(@Nullable Double before, @Nullable Double after) {
    return before == null || after == null || after < before ? null : after - before;
  }

  /** From each reading to the next; one fewer than readings, none for fewer than two. */
  public static List<@Nullable Double> increments(List<@Nullable Double> readings) {
    return IntStream.range(1, readings.size())
        .<@Nullable Double>mapToObj(i -> increment(readings.get(i - 1), readings.get(i)))
        .toList();
  }
}
