package ai.oddwons.domain.pricing;

/**
 * What rests at one price of an order book.
 *
 * @param price strictly between 0 and 1
 * @param size above zero
 */
public record Level(Price price, Quantity size) {
  public Level {
    if (!price.isInner()) {
      throw new IllegalArgumentException("a level lies strictly between 0 and 1, was " + price);
    }
    if (size.isZero()) {
      throw new IllegalArgumentException("an empty level at " + price);
    }
  }
}
