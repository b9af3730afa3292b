package ai.oddwons.simulator.series;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a market is like, drawn once.
 *
 * @param category a word, for strata
 * @param belief probability of yes at the start
 * @param volatility of the log-odds per square root of a day, at noise 1
 * @param liveliness 0 for the quietest market of the file, 1 for the liveliest
 * @param spread usual distance of bid and ask, in dollars
 * @param size median trade in contracts
 * @param age days of trading before the first reading, 0 for a new market
 */
record Traits(
    String category,
    double belief,
    double volatility,
    double liveliness,
    double spread,
    double size,
    double age,
    Rhythm rhythm) {
  private static final List<String> CATEGORIES =
      List.of("politics", "sports", "economics", "crypto", "weather", "culture");

  /** Levels from which a week of moves seldom reaches the ends. */
  private static final double LOWEST_BELIEF = 0.05;

  /** About 7 cents a day at a belief of one half. */
  private static final double USUAL_VOLATILITY = 0.3;

  /** Volatilities of most markets lie within a factor of 2.5 of the usual. */
  private static final double SPREAD_OF_VOLATILITY = 0.5;

  private static final double NARROWEST = 0.01;
  private static final double WIDEST = 0.06;
  private static final double USUAL_SIZE = 20;
  private static final double NEW = 0.1;
  private static final double USUAL_AGE = 20;
  private static final double STRONGEST_RHYTHM = 0.7;

  static Traits draw(RandomGenerator random) {
    double liveliness = random.nextDouble();
    return new Traits(
        CATEGORIES.get(random.nextInt(CATEGORIES.size())),
        random.nextDouble(LOWEST_BELIEF, 1 - LOWEST_BELIEF),
        USUAL_VOLATILITY * StrictMath.exp(SPREAD_OF_VOLATILITY * random.nextGaussian()),
        liveliness,
        spread((1 - liveliness + random.nextDouble()) / 2),
        USUAL_SIZE * StrictMath.exp(random.nextGaussian() / 2),
        random.nextDouble() < NEW ? 0 : USUAL_AGE * random.nextExponential(),
        new Rhythm(random.nextDouble(STRONGEST_RHYTHM)));
  }

  /** Quiet markets are wider, with as much chance in it as rule. */
  private static double spread(double place) {
    return NARROWEST * StrictMath.pow(WIDEST / NARROWEST, place);
  }
}
