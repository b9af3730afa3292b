package ai.oddwons.simulator.universe;

import java.util.ArrayList;
import java.util.List;

/**
 * A trade as the counters imply it: one for each renewal of the quotes in which the volume grew.
 *
 * @param second epoch seconds
 * @param price of YES, ten-thousandths of a dollar
 * @param size hundredths of what the venue counts
 * @param bought whether the taker bought YES
 */
public record Trade(long second, int price, long size, boolean bought, long key) {
  private static final int LOOKS = 400;

  /** The market's newest trades between two moments, newest first; at most {@code most}. */
  public static List<Trade> newest(Contract contract, long from, long to, int most) {
    List<Trade> trades = new ArrayList<>();
    long second = Quotes.rhythm(contract, to);
    long opened = contract.event().opens();
    for (int i = 0; i < LOOKS && trades.size() < most && second > opened; i++) {
      long before = Quotes.rhythm(contract, second - 1);
      long size = Volumes.total(contract, second) - Volumes.total(contract, second - 1);
      if (second < from) {
        break;
      }
      if (size > 0) {
        trades.add(trade(contract, second, size));
      }
      second = before;
    }
    return trades;
  }

  private static Trade trade(Contract contract, long second, long size) {
    Quote quote = Quotes.at(contract, second);
    long key = Noise.key(contract.noise(131), second);
    return new Trade(second, quote.last(), size, quote.last() >= quote.ask(), key);
  }
}
