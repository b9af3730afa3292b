package ai.oddwons.domain.arbitrage;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The nearest prices of outcomes of which exactly one happens that add up to 1, nearest in
 * Kullback-Leibler divergence summed over the binaries: all log-odds move by the same shift (Kroer,
 * Dudik, Lahaie and Balakrishnan, 2016, for this constraint alone). For display and fair values;
 * never prices to trade at.
 *
 * @param logOddsShift taken from each log-odds; above zero where prices add up to more than 1
 * @param prices each strictly between 0 and 1
 * @param divergence of these prices from the given ones, in nats
 */
public record CoherentPrices(double logOddsShift, List<Double> prices, double divergence) {
  /** Halvings of a span of {@code 2 × WIDEST}: the last one is below the digits of a double. */
  private static final int HALVINGS = 200;

  /** Log-odds beyond which a probability is 0 or 1 to all digits. */
  private static final double WIDEST = 800;

  public CoherentPrices {
    prices = List.copyOf(prices);
  }

  /**
   * @param given two or more, each strictly between 0 and 1
   */
  public static CoherentPrices exactlyOne(List<Double> given) {
    if (given.size() < 2 || given.stream().anyMatch(price -> !(price > 0 && price < 1))) {
      throw new IllegalArgumentException("prices of two or more outcomes in 0..1: " + given);
    }
    double shift = shift(given);
    List<Double> prices = given.stream().map(price -> shifted(price, shift)).toList();
    double divergence =
        IntStream.range(0, given.size())
            .mapToDouble(i -> divergence(prices.get(i), given.get(i)))
            .sum();
    return new CoherentPrices(shift, prices, divergence);
  }

  private static double shift(List<Double> given) {
    double low = -WIDEST;
    double high = WIDEST;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      double sum = given.stream().mapToDouble(price -> shifted(price, middle)).sum();
      if (sum > 1) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double shifted(double price, double shift) {
    return 1 / (1 + (1 - price) / price * Math.exp(shift));
  }

  private static double divergence(double price, double from) {
    return price * Math.log(price / from) + (1 - price) * Math.log((1 - price) / (1 - from));
  }
}
