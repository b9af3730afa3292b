package ai.oddwons.domain.record;

import java.time.Instant;

/**
 * That a signal fired.
 *
 * @param event on what; signals of one event are not independent of each other
 * @param at when
 */
public record Sighting(String event, Instant at) {
  public Sighting {
    if (event.isBlank()) {
      throw new IllegalArgumentException("a signal belongs to an event");
    }
  }
}
