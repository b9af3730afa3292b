package ai.oddwons.domain.statistics;

/**
 * What a price promised and what came.
 *
 * @param price the chance it implied, 0 to 1
 * @param hit whether it happened
 */
public record PricedOutcome(double price, boolean hit) {
  public PricedOutcome {
    Require.share("a price", price);
  }
}
