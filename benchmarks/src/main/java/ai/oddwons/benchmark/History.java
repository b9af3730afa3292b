package ai.oddwons.benchmark;

import ai.oddwons.domain.pattern.column.Readings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The readings of a week, every five minutes, in columns: one cell for each market and moment, the
 * markets of one moment side by side. What was not read is not a number.
 */
final class History {
  static final int MARKETS = 1_200;
  static final int MOMENTS = 7 * 288;
  static final int READINGS = MARKETS * MOMENTS;

  private static final int STEP_SECONDS = 300;
  private static final int FIRST_SECOND = 1_790_000_000;
  private static final float CENTS = 100;

  private final float[] bids = new float[READINGS];
  private final float[] asks = new float[READINGS];
  private final float[] lasts = new float[READINGS];
  private final double[] volumes = new double[READINGS];
  private final double[] trades = new double[READINGS];

  /** Always the same. */
  History() {
    MadeUpMarkets markets = new MadeUpMarkets(MARKETS, 1);
    for (int cell = 0; cell < READINGS; cell++) {
      int market = cell % MARKETS;
      markets.pass(market, STEP_SECONDS);
      bids[cell] = price(markets.bid(market));
      asks[cell] = price(markets.ask(market));
      lasts[cell] = price(markets.last(market));
      volumes[cell] = markets.volume(market);
      trades[cell] = markets.trades(market);
    }
  }

  private static float price(int cents) {
    return cents == 0 ? Float.NaN : cents / CENTS;
  }

  private static int second(int moment) {
    return FIRST_SECOND + moment * STEP_SECONDS;
  }

  /** All readings of one moment, the number of a market being its slot. */
  void give(int moment, Readings readings) {
    readings.clear();
    for (int market = 0; market < MARKETS; market++) {
      int cell = moment * MARKETS + market;
      int row = readings.add(market, second(moment));
      readings.quote(row, bids[cell], asks[cell], lasts[cell]);
      readings.counters(row, volumes[cell], trades[cell]);
    }
  }

  /** The same, market after market: number, second, bid, ask, last, volume and trades. */
  void write(Path csv) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(csv)) {
      for (int market = 0; market < MARKETS; market++) {
        for (int moment = 0; moment < MOMENTS; moment++) {
          out.write(line(market, moment));
        }
      }
    }
  }

  private String line(int market, int moment) {
    int cell = moment * MARKETS + market;
    return "%d,%d,%s,%s,%s,%d,%d%n"
        .formatted(
            market,
            second(moment),
            text(bids[cell]),
            text(asks[cell]),
            text(lasts[cell]),
            (long) volumes[cell],
            (long) trades[cell]);
  }

  private static String text(float price) {
    return Float.isNaN(price) ? "" : String.valueOf(price);
  }
}
