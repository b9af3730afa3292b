package ai.oddwons.simulator.universe;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two markets that a careless reader takes for the same.
 *
 * @param aspect in what they are not
 */
public record Lookalikes(Aspect aspect, Contract kalshi, Contract polymarket) {

  /** The pairs of two events, each with the one that sounds most like it. */
  static Stream<Lookalikes> of(Occurrence kalshi, Occurrence polymarket) {
    Aspect aspect = polymarket.aspect().orElseThrow();
    int pairs = Math.min(kalshi.markets(Venue.KALSHI), polymarket.markets(Venue.POLYMARKET));
    if (kalshi.kind() == Kind.GAME) {
      pairs = 1;
    }
    return IntStream.range(0, pairs)
        .mapToObj(i ->
            new Lookalikes(
                aspect,
                kalshi.contract(Venue.KALSHI, aspect == Aspect.POLARITY ? 2 * i : i),
                polymarket.contract(Venue.POLYMARKET, i)));
  }
}
