package ai.oddwons.simulator.universe;

/**
 * When a market's ending moves on, in epoch seconds, each not before the one above it.
 *
 * @param closed trading ends
 * @param determined the result is known; on Polymarket proposed
 * @param disputed somebody objects; {@link Long#MAX_VALUE} when nobody does
 * @param amended the objection is dealt with; likewise
 * @param settled paid out
 */
public record Timetable(long closed, long determined, long disputed, long amended, long settled) {
  /** No market takes longer than this from its close to its payout. */
  public static final long LONGEST_SECONDS = 4 * 86_400;

  /** How long the live listings keep a settled market. */
  public static final long LIVE_SECONDS = 90 * 86_400;

  private static final int DELAY = 121;
  private static final long HOUR = 3_600;
  private static final double DISPUTES = 0.03;

  public static Timetable of(Contract contract) {
    long closed = contract.closes();
    long delay = 300L + Noise.below(contract.noise(DELAY), 6_900);
    long determined = closed + delay;
    if (!contested(contract)) {
      return new Timetable(closed, determined, Long.MAX_VALUE, Long.MAX_VALUE, determined + HOUR);
    }
    long objected = determined + HOUR / 2;
    return new Timetable(closed, determined, objected, objected + 12 * HOUR, objected + 24 * HOUR);
  }

  public boolean contested() {
    return disputed != Long.MAX_VALUE;
  }

  private static boolean contested(Contract contract) {
    return Noise.chance(contract.noise(DELAY + 1), DISPUTES);
  }
}
