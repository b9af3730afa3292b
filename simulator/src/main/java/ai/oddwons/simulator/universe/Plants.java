package ai.oddwons.simulator.universe;

/**
 * How much of a universe is planted on purpose: events that only look alike, and prices that part
 * for a while. Without plants a universe is fair: what the venues think of an event differs by
 * little, and nothing is meant by it.
 *
 * @param lookalikes share of the events on both venues that differ in one aspect, 0 to 0.5
 * @param gaps share of the events fit for it whose prices part at any time, 0 to 0.5
 */
public record Plants(double lookalikes, double gaps) {
  /** A fair world. */
  public static final Plants NONE = new Plants(0, 0);

  /** A fifth of the shared events only look alike; prices part in an eighth of those fit for it. */
  public static final Plants USUAL = new Plants(0.2, 0.125);

  private static final double MOST = 0.5;

  public Plants {
    if (!(lookalikes >= 0 && lookalikes <= MOST && gaps >= 0 && gaps <= MOST)) {
      throw new IllegalArgumentException("shares of plants must be 0 to 0.5");
    }
  }

  /** Whether anything is planted at all. */
  public boolean any() {
    return lookalikes > 0 || gaps > 0;
  }
}
