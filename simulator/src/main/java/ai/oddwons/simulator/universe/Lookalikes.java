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
    int ours = kalshi.markets(Venue.KALSHI);
    int theirs = polymarket.markets(Venue.POLYMARKET);
    return IntStream.range(0, ours)
        .filter(i -> partner(kalshi, aspect, i) >= 0 && partner(kalshi, aspect, i) < theirs)
        .mapToObj(i ->
            new Lookalikes(
                aspect,
                kalshi.contract(Venue.KALSHI, i),
                polymarket.contract(Venue.POLYMARKET, partner(kalshi, aspect, i))));
  }

  /** A game has one market for both sides; of a match the draw has no partner; else the same. */
  private static int partner(Occurrence kalshi, Aspect aspect, int leg) {
    if (kalshi.kind() == Kind.GAME) {
      return 0;
    }
    return aspect != Aspect.POLARITY ? leg : leg == 0 ? 0 : leg == 2 ? 1 : -1;
  }
}
