package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Quote;
import ai.oddwons.simulator.universe.Quotes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A token's past as both history routes read it. */
final class PricePath {
  private static final long HOUR = 3_600;
  private static final long DAY = 24 * HOUR;
  private static final int MOST = 10_000;

  private PricePath() {}

  /**
   * A price at a moment.
   *
   * @param second epoch seconds
   * @param price 0 to 1, the middle of the live book at that time
   */
  record Point(long second, double price) {}

  /** Seconds an interval word reaches back; 0 for no such word, and 1m is a month. */
  static long reach(@Nullable String interval) {
    return switch (interval == null ? "" : interval) {
      case "max", "all" -> Long.MAX_VALUE / 4;
      case "1m" -> 30 * DAY;
      case "1w" -> 7 * DAY;
      case "1d" -> DAY;
      case "6h" -> 6 * HOUR;
      case "1h" -> HOUR;
      default -> 0;
    };
  }

  /** Points on whole steps from one moment to another within the market's life, oldest first. */
  static List<Point> points(Directory.Token token, long from, long to, long now, long step) {
    Contract contract = token.contract();
    long first = Math.max(from, contract.event().opens());
    long last = Math.min(Math.min(to, now), contract.closes());
    long wide = Math.max(step, (last - first) / MOST / step * step + step);
    long stride = (last - first) / step > MOST ? wide : step;
    List<Point> points = new ArrayList<>();
    Quote quote = null;
    for (long second = (first + stride - 1) / stride * stride; second <= last; second += stride) {
      if (quote == null || quote.second() != Quotes.quotedAt(contract, second)) {
        quote = Quotes.at(contract, second);
      }
      double middle = token.outcome() == 0 ? quote.middle() : 1 - quote.middle();
      points.add(new Point(second, middle));
    }
    return points;
  }
}
