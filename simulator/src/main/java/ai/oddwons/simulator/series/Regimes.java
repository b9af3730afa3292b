package ai.oddwons.simulator.series;

import java.util.random.RandomGenerator;

/**
 * Information in regimes: calm, lively and storm take turns at random, and in each the strengths
 * have the tails of Student's t with three degrees of freedom. Now and then that makes a move as
 * large as a planted jump.
 */
final class Regimes implements Information {
  private static final int FREEDOM = 3;

  private final double volatility;
  private final RandomGenerator random;
  private Regime regime = Regime.CALM;
  private double left;

  /**
   * @param volatility of the log-odds, per square root of a day
   */
  Regimes(double volatility, RandomGenerator random) {
    this.volatility = volatility;
    this.random = random;
    variance(Regime.WARM_UP);
  }

  @Override
  public double strength(double days) {
    return volatility * StrictMath.sqrt(variance(days)) * StrictMath.abs(student());
  }

  private double variance(double days) {
    double sum = 0;
    double ahead = days;
    while (left < ahead) {
      sum += left * regime.variance;
      ahead -= left;
      regime = regime.next(random);
      left = random.nextExponential() * regime.lasts;
    }
    left -= ahead;
    return sum + ahead * regime.variance;
  }

  /** Student's t, brought to variance one. */
  private double student() {
    double squares = 0;
    for (int i = 0; i < FREEDOM; i++) {
      double draw = random.nextGaussian();
      squares += draw * draw;
    }
    return random.nextGaussian() / StrictMath.sqrt(squares) * StrictMath.sqrt(FREEDOM - 2);
  }

  /** Variances are such that the average over a long time is one: see the test. */
  private enum Regime {
    CALM(0.18, 6 * Span.HOUR),
    LIVELY(1.65, 2 * Span.HOUR),
    STORM(18, 25 * Span.MINUTE);

    /** Two days forget that the first regime is calm. */
    private static final double WARM_UP = 2;

    private static final double TO_STORM = 0.3;

    private final double variance;
    private final double lasts;

    Regime(double variance, double lasts) {
      this.variance = variance;
      this.lasts = lasts;
    }

    Regime next(RandomGenerator random) {
      return switch (this) {
        case CALM, STORM -> LIVELY;
        case LIVELY -> random.nextDouble() < TO_STORM ? STORM : CALM;
      };
    }
  }
}
