package ai.oddwons.simulator.universe;

/** Quotes of any market at any moment, as functions of the universe's noise. */
public final class Quotes {
  private static final int SIZE = 71;
  private static final int ONE_SIDED = 73;
  private static final int LAST = 75;
  private static final int LOWEST = 10;

  private Quotes() {}

  /**
   * The quote in force at an epoch second; times outside the trading life give its first or last.
   */
  public static Quote at(Contract contract, long second) {
    return at(contract, quotedAt(contract, second), outcomes(contract, second));
  }

  /** When the quote in force was made. */
  public static long quotedAt(Contract contract, long second) {
    Occurrence event = contract.event();
    long end = Math.min(second, contract.closes());
    return Activity.of(event).quotedAt(event, contract.venue(), end);
  }

  private static double[] outcomes(Contract contract, long second) {
    return contract.event().outcomesAt(quotedAt(contract, second));
  }

  static Quote at(Contract contract, long quoted, double[] outcomes) {
    double worth = Worth.of(contract, outcomes, quoted);
    Tick tick = Tick.of(contract, worth);
    int half = halfSpread(contract, worth);
    int middle = (int) Math.round(worth * Tick.ONE);
    int bid = Math.min(tick.floor(Math.max(0, middle - half)), Tick.ONE - LOWEST);
    int ask = Math.max(tick.ceil(Math.min(Tick.ONE, middle + half)), LOWEST);
    if (ask <= bid) {
      ask = bid + tick.step(bid);
    }
    return build(contract, quoted, tick, bid, ask);
  }

  /** Narrower near 0 and 1, where a dollar of error is worth less. */
  private static int halfSpread(Contract contract, double worth) {
    double width = 4 * worth * (1 - worth);
    return (int) Math.round(Activity.of(contract.event()).halfSpread() * (0.15 + 0.85 * width));
  }

  private static Quote build(Contract contract, long quoted, Tick tick, int bid, int ask) {
    double side = Noise.uniform(contract.noise(ONE_SIDED));
    boolean quiet = Activity.of(contract.event()) == Activity.QUIET;
    boolean noBid = bid <= 0 || (quiet && side < 0.12) || contract.leg().placeholder();
    boolean noAsk = ask >= Tick.ONE || (quiet && side > 0.95);
    long bidSize = noBid ? 0 : size(contract, quoted, 0);
    long askSize = noAsk ? 0 : size(contract, quoted, 1);
    int shownBid = noBid ? 0 : bid;
    int shownAsk = noAsk ? Tick.ONE : ask;
    int last = last(contract, quoted, tick, bid, ask);
    return new Quote(quoted, shownBid, shownAsk, bidSize, askSize, last, tick);
  }

  private static long size(Contract contract, long quoted, int side) {
    long key = Noise.key(contract.noise(SIZE + side), quoted);
    double size = Activity.of(contract.event()).touchSize() * Math.exp(Noise.gaussian(key));
    long hundredths = Math.max(100, Math.round(size * 100));
    return Volumes.fractional(contract) ? hundredths : hundredths / 100 * 100;
  }

  private static int last(Contract contract, long quoted, Tick tick, int bid, int ask) {
    if (!Volumes.traded(contract, quoted)) {
      return 0;
    }
    boolean bought = Noise.chance(Noise.key(contract.noise(LAST), quoted), 0.5);
    int price = bought ? ask : bid;
    return Math.clamp(price, tick.step(0), Tick.ONE - tick.step(Tick.ONE - 1));
  }
}
