package ai.oddwons.simulator.universe;

/** Quotes of any market at any moment, as functions of the universe's noise. */
public final class Quotes {
  private static final int SIZE = 71;
  private static final int ONE_SIDED = 73;
  private static final int LAST = 75;
  private static final int LOWEST = 10;

  /** Contracts, in hundredths. */
  static final long ENOUGH = 4_000;

  private Quotes() {}

  /**
   * The quote in force at an epoch second; times outside the trading life give its first or last.
   */
  public static Quote at(Contract contract, long second) {
    return contract
        .event()
        .plot(second)
        .filter(plot -> plot.inBooks(contract.venue()))
        .map(plot -> plot.quote(contract))
        .orElseGet(() -> usual(contract, second));
  }

  /** The quote a listing shows, which may not be the one in force. */
  public static Quote listed(Contract contract, long second) {
    return contract
        .event()
        .plot(second)
        .filter(plot -> plot.inListing(contract.venue()))
        .map(plot -> plot.quote(contract))
        .orElseGet(() -> usual(contract, second));
  }

  private static Quote usual(Contract contract, long second) {
    long quoted = rhythm(contract, second);
    double opinion = Worth.opinion(contract, quoted);
    return at(contract, quoted, contract.event().outcomesAt(quoted, opinion));
  }

  /** When the quote in force was made. */
  public static long quotedAt(Contract contract, long second) {
    return contract
        .event()
        .plot(second)
        .filter(plot -> plot.inBooks(contract.venue()))
        .map(Plot::from)
        .orElseGet(() -> rhythm(contract, second));
  }

  /** When it would have been made if nothing were planted: what is traded follows this. */
  static long rhythm(Contract contract, long second) {
    Occurrence event = contract.event();
    long end = Math.min(second, contract.closes());
    return Activity.of(event).quotedAt(event, contract.venue(), end);
  }

  /** A quote that is there on both sides, with enough to take. */
  static Quote full(Contract contract, long quoted, double[] outcomes, boolean traded) {
    Quote quote = at(contract, quoted, outcomes, true);
    int middle = (quote.bid() + quote.ask()) / 2;
    int last = traded ? quote.tick().floor(middle) : quote.last();
    return new Quote(
        quoted,
        quote.bid(),
        quote.ask(),
        quote.hasBid() ? quote.bidSize() + ENOUGH : 0,
        quote.hasAsk() ? quote.askSize() + ENOUGH : 0,
        last,
        quote.tick());
  }

  static Quote at(Contract contract, long quoted, double[] outcomes) {
    return at(contract, quoted, outcomes, false);
  }

  private static Quote at(Contract contract, long quoted, double[] outcomes, boolean full) {
    double worth = Worth.of(contract, outcomes, quoted);
    Tick tick = Tick.of(contract, worth);
    int half = halfSpread(contract, worth);
    int middle = (int) Math.round(worth * Tick.ONE);
    int bid = Math.min(tick.floor(Math.max(0, middle - half)), Tick.ONE - LOWEST);
    int ask = Math.max(tick.ceil(Math.min(Tick.ONE, middle + half)), LOWEST);
    if (ask <= bid) {
      ask = bid + tick.step(bid);
    }
    return build(contract, quoted, tick, bid, ask, full);
  }

  /** Narrower near 0 and 1, where a dollar of error is worth less. */
  private static int halfSpread(Contract contract, double worth) {
    double width = 4 * worth * (1 - worth);
    return (int) Math.round(Activity.of(contract.event()).halfSpread() * (0.15 + 0.85 * width));
  }

  private static Quote build(
      Contract contract, long quoted, Tick tick, int bid, int ask, boolean full) {
    double side = Noise.uniform(contract.noise(ONE_SIDED));
    boolean quiet = !full && Activity.of(contract.event()) == Activity.QUIET;
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
