package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.application.port.out.PriceHistory.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How a question about the past is cut so that no answer holds more candles than the venue gives.
 *
 * @param minutes length of a candle: 1, 60 or 1440, the nearest that is not longer than asked for
 * @param stretches of time that follow one another without a hole
 * @param markets in one request
 */
record CandlePlan(int minutes, List<Window> stretches, int markets) {
  private static final int[] LENGTHS = {1_440, 60};

  CandlePlan {
    stretches = List.copyOf(stretches);
  }

  /**
   * @param mostCandles in one answer, 1 or more
   * @param mostMarkets in one request, 1 or more
   */
  static CandlePlan of(Window window, int mostCandles, int mostMarkets) {
    Duration length = Duration.ofMinutes(minutes(window.step()));
    // Both ends of a stretch may fall on a candle.
    Duration longest = length.multipliedBy(Math.max(1, mostCandles - 1));
    List<Window> stretches = new ArrayList<>();
    Instant from = window.from();
    while (from.isBefore(window.until())) {
      Instant until = earlierOf(from.plus(longest), window.until());
      stretches.add(new Window(from, until, window.step()));
      from = until;
    }
    Window first = stretches.getFirst();
    long each = Duration.between(first.from(), first.until()).dividedBy(length) + 1;
    long markets = Math.clamp(mostCandles / each, 1, mostMarkets);
    return new CandlePlan((int) length.toMinutes(), stretches, (int) markets);
  }

  private static int minutes(Duration step) {
    for (int length : LENGTHS) {
      if (step.compareTo(Duration.ofMinutes(length)) >= 0) {
        return length;
      }
    }
    return 1;
  }

  private static Instant earlierOf(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
