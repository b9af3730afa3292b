package ai.oddwons.simulator.series;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The two generators. In both the fair value is a martingale; what is around it differs. */
public enum Model {
  /**
   * Information as shot noise with normal strengths, gamma-mixed Poisson trades, lognormal sizes.
   */
  MARTINGALE {
    @Override
    Information information(double volatility, RandomGenerator random) {
      return new News(volatility, random);
    }

    @Override
    Arrivals arrivals(double aDay, RandomGenerator random) {
      return new Moods(aDay, random);
    }

    @Override
    Sizes sizes(double median) {
      return new Sizes.Lognormal(median);
    }

    @Override
    Grid grid(Grid coarsest, int market) {
      return coarsest;
    }
  },

  /** Regimes with Student-t strengths, self-exciting trades, Pareto sizes, half the grids fine. */
  HEAVY {
    @Override
    Information information(double volatility, RandomGenerator random) {
      return new Regimes(volatility, random);
    }

    @Override
    Arrivals arrivals(double aDay, RandomGenerator random) {
      return new Echoes(aDay, random);
    }

    @Override
    Sizes sizes(double median) {
      return new Sizes.Pareto(median);
    }

    @Override
    Grid grid(Grid coarsest, int market) {
      return market % 2 == 0 ? coarsest : Grid.TENTH;
    }
  };

  /**
   * @param volatility of the log-odds, per square root of a day
   */
  abstract Information information(double volatility, RandomGenerator random);

  /**
   * @param aDay trades a day on average
   */
  abstract Arrivals arrivals(double aDay, RandomGenerator random);

  /**
   * @param median in contracts
   */
  abstract Sizes sizes(double median);

  /** The price grid of a market, given the coarsest one. */
  abstract Grid grid(Grid coarsest, int market);

  /** Reads the name that {@link #word} writes. */
  public static Model parse(String word) {
    return Stream.of(values())
        .filter(model -> model.word().equals(word))
        .findAny()
        .orElseThrow(
            () -> new IllegalArgumentException("model must be martingale or heavy, not " + word));
  }

  /** The name a user writes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
