package ai.oddwons.simulator.universe;

import java.util.stream.Stream;

/**
 * The same question on both venues: the truth a matcher is to find.
 *
 * @param inverted YES of one is NO of the other
 */
public record Twin(Contract kalshi, Contract polymarket, boolean inverted) {

  /** The pairs of a shared event, closed ones among them. */
  static Stream<Twin> of(Occurrence event) {
    return between(event, event);
  }

  /** The pairs of two events that hang on the same. */
  static Stream<Twin> between(Occurrence kalshi, Occurrence polymarket) {
    return kalshi.contracts(Venue.KALSHI).stream()
        .flatMap(one ->
            polymarket.contracts(Venue.POLYMARKET).stream()
                .filter(other -> sameOutcome(one.leg(), other.leg()))
                .map(other -> new Twin(one, other, one.leg().inverse() != other.leg().inverse())));
  }

  private static boolean sameOutcome(Leg kalshi, Leg other) {
    return !other.placeholder() && kalshi.outcome() == other.outcome();
  }
}
