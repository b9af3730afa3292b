package ai.oddwons.simulator.universe;

/**
 * How lively an event is on a venue: how often it is quoted anew, how wide and how deep. The shares
 * are chosen so that about nine markets in ten do not change within a quarter of an hour.
 */
enum Activity {
  HOT(120, 40, 900, 260),
  WARM(2 * 3_600, 100, 400, 700),
  COOL(12 * 3_600, 200, 160, 450),
  QUIET(72 * 3_600, 450, 60, 90);

  private static final long IN_PLAY_SECONDS = 3 * 3_600;

  private final int periodSeconds;
  private final int halfSpread;
  private final int touchSize;
  private final int volumeUnit;

  Activity(int periodSeconds, int halfSpread, int touchSize, int volumeUnit) {
    this.periodSeconds = periodSeconds;
    this.halfSpread = halfSpread;
    this.touchSize = touchSize;
    this.volumeUnit = volumeUnit;
  }

  /** The class of an event, the same for all its markets, so that ladders stay coherent. */
  static Activity of(Occurrence event) {
    double draw = Noise.uniform(Noise.key(event.tradeKey(), 51));
    if (draw < 0.05) {
      return HOT;
    }
    return draw < 0.2 ? WARM : draw < 0.55 ? COOL : QUIET;
  }

  /** Ten-thousandths of a dollar from the middle to either side. */
  int halfSpread() {
    return halfSpread;
  }

  int touchSize() {
    return touchSize;
  }

  /** Contracts or dollars traded in one period, on average. */
  int volumeUnit() {
    return volumeUnit;
  }

  int periodSeconds() {
    return periodSeconds;
  }

  /**
   * The last time at or before the given second at which the venue's quotes were renewed: in their
   * rhythm, and at once with news.
   */
  long quotedAt(Occurrence event, Venue venue, long second) {
    long end = Math.min(second, event.closes());
    boolean inPlay =
        (event.kind() == Kind.GAME || event.kind() == Kind.SOCCER)
            && end > event.closes() - IN_PLAY_SECONDS;
    int period = inPlay ? HOT.periodSeconds : periodSeconds;
    long phase = Noise.below(Noise.key(event.tradeKey(), 52 + rhythm(event, venue)), period);
    long last = Math.floorDiv(end - phase, period) * period + phase;
    return Math.max(event.newsAt(end), Math.max(event.opens(), last));
  }

  /** Where gaps are planted both venues renew at once, so that none opens by one being late. */
  private static int rhythm(Occurrence event, Venue venue) {
    return event.fair() ? venue.ordinal() : 0;
  }
}
