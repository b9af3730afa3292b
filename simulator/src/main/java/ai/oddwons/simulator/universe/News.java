package ai.oddwons.simulator.universe;

/**
 * Pieces of news: moments at which much is learnt of an event at once, on top of what is learnt all
 * the time. Each slot has one in every period, at a moment drawn evenly from it, so that over all
 * slots they come one after the other at the wanted distance on average. Like everything else they
 * are a function of seed and time; none lies before the first second.
 */
public final class News {
  /** A world without any. */
  public static final News NONE = new News(Long.MAX_VALUE, 1);

  /** Which part of all that is still to be learnt of an event one piece of news tells. */
  private static final double SHARE = 0.3;

  private static final int MOMENT = 61;

  private final long first;
  private final long periodSeconds;

  /**
   * News of every slot that has any.
   *
   * @param first epoch second before which there is none
   * @param periodSeconds in which each slot has one, above 0
   */
  News(long first, long periodSeconds) {
    this.first = first;
    this.periodSeconds = periodSeconds;
  }

  /** How many of an event there were since it opened, up to an epoch second. */
  long count(Occurrence event, long second) {
    long end = Math.min(second, event.closes());
    long begin = Math.max(event.opens(), first - 1);
    return !has(event) || end <= begin ? 0 : until(event, end) - until(event, begin);
  }

  /**
   * The epoch second of the newest of an event at or before an epoch second; 0 when there is none.
   */
  long newest(Occurrence event, long second) {
    if (count(event, second) == 0) {
      return 0;
    }
    long end = Math.min(second, event.closes());
    long period = Math.floorDiv(end, periodSeconds);
    long moment = moment(event, period);
    return moment <= end ? moment : moment(event, period - 1);
  }

  /** What is left to be learnt, as a part of what there would be without news; 1 without any. */
  double left(Occurrence event, long second) {
    long told = count(event, second);
    return told == 0 ? 1 : Math.pow(1 - SHARE, (double) told);
  }

  private boolean has(Occurrence event) {
    return this != NONE && event.kind() != Kind.COMBO;
  }

  /** How many a slot would have had since 1970, up to an epoch second. */
  private long until(Occurrence event, long second) {
    long period = Math.floorDiv(second, periodSeconds);
    return moment(event, period) <= second ? period + 1 : period;
  }

  private long moment(Occurrence event, long period) {
    long key = Noise.key(Noise.key(event.tradeKey(), MOMENT), period);
    return period * periodSeconds + (long) (Noise.uniform(key) * (double) periodSeconds);
  }
}
