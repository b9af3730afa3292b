package ai.oddwons.domain.pricing;

import java.util.List;

/**
 * Which prices a market takes: bands with a step each, in rising order. Empty when the venue does
 * not say; nothing may then be assumed about the step.
 */
public record TickGrid(List<Band> bands) {
  public static final TickGrid UNKNOWN = new TickGrid(List.of());

  public TickGrid {
    bands = List.copyOf(bands);
  }

  /** One step from end to end. */
  public static TickGrid uniform(Spread step) {
    return new TickGrid(List.of(new Band(Price.ZERO, Price.ONE, step)));
  }

  /**
   * A stretch of the grid.
   *
   * @param from lowest price
   * @param to highest price, above {@code from}
   * @param step above zero
   */
  public record Band(Price from, Price to, Spread step) {
    public Band {
      if (!to.isAbove(from) || step.toMicros() == 0) {
        throw new IllegalArgumentException(
            "not a tick band: %s to %s by %s".formatted(from, to, step));
      }
    }
  }
}
