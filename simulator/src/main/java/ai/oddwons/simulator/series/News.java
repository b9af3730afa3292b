package ai.oddwons.simulator.series;

import java.util.random.RandomGenerator;

/**
 * Information as shot noise: a quiet base, and now and then a piece of news after which much is
 * learnt for a while, less and less. Sizes of news are exponential, the strengths half-normal.
 */
final class News implements Information {
  /** A few pieces a day leave quiet stretches of hours between them. */
  private static final double A_DAY = 4;

  /** How long news is digested: with it a stretch of activity lasts an hour or two. */
  private static final double MEMORY = 45 * Span.MINUTE;

  /**
   * Share of the variance that comes outside news; volatility is then two thirds of the average.
   */
  private static final double BASE = 0.4;

  /** Makes the variance of a day one on average. */
  private static final double SCALE = (1 - BASE) / (A_DAY * MEMORY);

  /** By then the stretch before the first reading has no more say. */
  private static final double WARM_UP = 1;

  private final double volatility;
  private final RandomGenerator random;
  private double excitement;

  /**
   * @param volatility of the log-odds, per square root of a day
   */
  News(double volatility, RandomGenerator random) {
    this.volatility = volatility;
    this.random = random;
    digested(WARM_UP);
  }

  @Override
  public double strength(double days) {
    double variance = BASE * days + SCALE * digested(days);
    return volatility * StrictMath.sqrt(variance) * StrictMath.abs(random.nextGaussian());
  }

  /** Lets time pass; the integral of the excitement over it. */
  private double digested(double days) {
    double sum = 0;
    double left = days;
    double quiet = random.nextExponential() / A_DAY;
    while (quiet < left) {
      sum += decayed(quiet);
      left -= quiet;
      excitement += random.nextExponential();
      quiet = random.nextExponential() / A_DAY;
    }
    return sum + decayed(left);
  }

  private double decayed(double days) {
    double before = excitement;
    excitement *= StrictMath.exp(-days / MEMORY);
    return (before - excitement) * MEMORY;
  }
}
