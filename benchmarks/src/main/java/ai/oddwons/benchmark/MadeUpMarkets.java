package ai.oddwons.benchmark;

import java.util.SplittableRandom;

/**
 * Many markets whose fair values wander, whose quotes follow from time to time, and in which people
 * trade: as many trades a day as on the simulator's series, 3 to 2,000. The same seed gives the
 * same markets. Prices are whole cents, 0 where a side is empty.
 */
final class MadeUpMarkets {
  private static final double SECONDS_PER_DAY = 86_400;
  private static final double FEWEST_TRADES_A_DAY = 3;
  private static final double MOST_TRADES_A_DAY = 2_000;

  /** How far a fair value wanders in a day, in dollars. */
  private static final double VOLATILITY = 0.04;

  /** Something happens: one reading in so many finds the fair value elsewhere. */
  private static final int READINGS_PER_SHOCK = 2_000;

  private static final double SHOCK = 0.15;
  private static final double EMPTY_SIDE = 0.01;
  private static final double USUAL_TRADE = 20;
  private static final int LARGEST_SIZE = 5_000;

  private final SplittableRandom random;
  private final double[] fair;
  private final double[] spread;
  private final double[] tradesADay;
  private final int[] bid;
  private final int[] ask;
  private final int[] last;
  private final int[] bidSize;
  private final int[] askSize;
  private final long[] volume;
  private final long[] trades;

  MadeUpMarkets(int count, long seed) {
    random = new SplittableRandom(seed);
    fair = new double[count];
    spread = new double[count];
    tradesADay = new double[count];
    bid = new int[count];
    ask = new int[count];
    last = new int[count];
    bidSize = new int[count];
    askSize = new int[count];
    volume = new long[count];
    trades = new long[count];
    for (int market = 0; market < count; market++) {
      begin(market);
    }
  }

  private void begin(int market) {
    fair[market] = random.nextDouble(0.03, 0.97);
    spread[market] = random.nextDouble(0.01, 0.06);
    double liveliness = random.nextDouble();
    tradesADay[market] =
        FEWEST_TRADES_A_DAY * Math.pow(MOST_TRADES_A_DAY / FEWEST_TRADES_A_DAY, liveliness);
    renew(market);
    last[market] = Math.max(1, bid[market]);
  }

  /** Lets time pass in one market. */
  void pass(int market, int seconds) {
    double days = seconds / SECONDS_PER_DAY;
    double step = VOLATILITY * Math.sqrt(days) * random.nextGaussian();
    if (random.nextInt(READINGS_PER_SHOCK) == 0) {
      step += random.nextBoolean() ? SHOCK : -SHOCK;
    }
    fair[market] = Math.clamp(fair[market] + step, 0.005, 0.995);
    if (random.nextDouble() < 1 - Math.exp(-renewalsADay(market) * days)) {
      renew(market);
    }
    trade(market, tradesADay[market] * days);
  }

  /** As on the simulator's series. */
  private double renewalsADay(int market) {
    return 144 * Math.pow(tradesADay[market] / 10, 0.4);
  }

  private void renew(int market) {
    double width = spread[market] * Math.exp(0.25 * random.nextGaussian());
    int below = (int) Math.round((fair[market] - width / 2) * 100);
    int above = Math.max(below + 1, (int) Math.round((fair[market] + width / 2) * 100));
    bid[market] = offered(below);
    ask[market] = offered(above);
    bidSize[market] = random.nextInt(1, LARGEST_SIZE);
    askSize[market] = random.nextInt(1, LARGEST_SIZE);
  }

  private int offered(int cents) {
    return cents < 1 || cents > 99 || random.nextDouble() < EMPTY_SIDE ? 0 : cents;
  }

  private void trade(int market, double expected) {
    for (double at = random.nextExponential(); at < expected; at += random.nextExponential()) {
      trades[market]++;
      volume[market] += (long) Math.ceil(USUAL_TRADE * Math.exp(random.nextGaussian()));
      int side = random.nextBoolean() ? bid[market] : ask[market];
      last[market] = side == 0 ? last[market] : side;
    }
  }

  int bid(int market) {
    return bid[market];
  }

  int ask(int market) {
    return ask[market];
  }

  int last(int market) {
    return last[market];
  }

  /** Shares. */
  int bidSize(int market) {
    return bidSize[market];
  }

  /** Shares. */
  int askSize(int market) {
    return askSize[market];
  }

  /** Shares traded so far. */
  long volume(int market) {
    return volume[market];
  }

  /** Trades so far. */
  long trades(int market) {
    return trades[market];
  }
}
