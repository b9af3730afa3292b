package ai.oddwons.application.model;

import java.time.Instant;

/** From a moment, inclusive, until a later one, exclusive. */
public record TimeWindow(Instant from, Instant until) {
  public TimeWindow {
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException("a window from %s until %s".formatted(from, until));
    }
  }
}
