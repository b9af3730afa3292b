package ai.oddwons.simulator.universe;

/** When Kalshi halts an event: a few quarters of a day here and there. */
public final class Pauses {
  private static final long PAUSE_SECONDS = 6 * 3_600;
  private static final double PAUSES = 0.004;

  private Pauses() {}

  /** Whether trading is halted at an epoch second. */
  public static boolean paused(Occurrence event, long second) {
    long window = Math.floorDiv(second, PAUSE_SECONDS);
    return Noise.chance(Noise.key(event.slotKey(), window), PAUSES);
  }
}
