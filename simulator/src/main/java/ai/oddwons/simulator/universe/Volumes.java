package ai.oddwons.simulator.universe;

/**
 * Cumulative trade counters: contracts on Kalshi, dollars on Polymarket, in hundredths of either. A
 * counter is (k + noise of k) times a unit with the noise in [0, 1), so it never falls; k counts
 * quote renewals, and a second counter of days adds the bursts.
 */
public final class Volumes {
  private static final int UNIT = 91;
  private static final int STEPS = 92;
  private static final int BURSTS = 93;
  private static final int NEVER = 94;
  private static final int FRACTIONS = 95;
  private static final long DAY = 86_400;

  /** What is traded on a piece of news, at once. */
  private static final int NEWS_UNITS = 4;

  private Volumes() {}

  /** Everything traded from the opening to an epoch second, in hundredths. */
  public static long total(Contract contract, long second) {
    Occurrence event = contract.event();
    if (second <= event.opens() || neverTraded(contract)) {
      return 0;
    }
    Activity activity = Activity.of(event);
    long quoted = Quotes.rhythm(contract, second);
    long steps = Math.floorDiv(quoted - event.opens(), activity.periodSeconds());
    long days = Math.floorDiv(quoted - event.opens(), DAY);
    long told = event.news().count(event, quoted);
    double unit = activity.volumeUnit() * Math.exp(Noise.gaussian(contract.noise(UNIT)));
    double traded =
        jittered(contract.noise(STEPS), steps)
            + 0.5 * jittered(contract.noise(BURSTS), days)
            + NEWS_UNITS * told;
    long hundredths = (long) (traded * unit * 100);
    return fractional(contract) ? hundredths : hundredths / 100 * 100;
  }

  /** Whether anything has been traded by an epoch second. */
  static boolean traded(Contract contract, long second) {
    return total(contract, second) > 0;
  }

  /** Traded within the 24 hours before, in hundredths. */
  public static long lastDay(Contract contract, long second) {
    return total(contract, second) - total(contract, second - DAY);
  }

  /** Contracts open at a moment, in hundredths; a share of the total. */
  public static long openInterest(Contract contract, long second) {
    double share = 0.3 + 0.4 * Noise.uniform(contract.noise(UNIT + 100));
    long open = (long) (total(contract, second) * share);
    return fractional(contract) ? open : open / 100 * 100;
  }

  /** Whether the market deals in parts of a contract; on Polymarket all do. */
  public static boolean fractional(Contract contract) {
    return contract.venue() == Venue.POLYMARKET || Noise.chance(contract.noise(FRACTIONS), 0.15);
  }

  private static boolean neverTraded(Contract contract) {
    return contract.leg().placeholder()
        || (Activity.of(contract.event()) == Activity.QUIET
            && Noise.chance(contract.noise(NEVER), 0.25));
  }

  private static double jittered(long key, long step) {
    return step <= 0 ? 0 : step + Noise.uniform(Noise.key(key, step));
  }
}
