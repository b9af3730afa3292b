package ai.oddwons.simulator.universe;

/**
 * A part of time, 15 minutes to an hour and three quarters long. They follow one another without a
 * break.
 *
 * @param number counts them
 * @param from first epoch second
 * @param until first epoch second after it
 */
record Stretch(long number, long from, long until) {
  private static final int PAIR_SECONDS = 7_200;
  private static final int SHORTEST_SECONDS = 900;

  /** The one a second lies in, of those that belong to a noise key. */
  static Stretch of(long key, long second) {
    long phase = Noise.below(Noise.key(key, 1), PAIR_SECONDS);
    long pair = Math.floorDiv(second - phase, PAIR_SECONDS);
    long start = pair * PAIR_SECONDS + phase;
    int free = PAIR_SECONDS - 2 * SHORTEST_SECONDS;
    long cut = start + SHORTEST_SECONDS + Noise.below(Noise.key(key, pair), free);
    return second < cut
        ? new Stretch(2 * pair, start, cut)
        : new Stretch(2 * pair + 1, cut, start + PAIR_SECONDS);
  }
}
