package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Both arrays of a book hold bids, in an order nobody should rely on. An ask for YES is a bid for
 * NO at what remains to one dollar; markets that pay anything else never get this far.
 */
final class BookReader {
  private BookReader() {}

  /**
   * @param owner the object that holds {@code orderbook_fp}
   */
  static OrderBook read(JsonNode owner, Instant receivedAt) {
    JsonNode book = owner.path("orderbook_fp");
    if (!book.isObject()) {
      throw new Unreadable("wrong_book", "no orderbook_fp");
    }
    List<Level> bids = levels(book.path("yes_dollars"));
    List<Level> asks = new ArrayList<>();
    for (Level level : levels(book.path("no_dollars"))) {
      asks.add(new Level(level.price().complement(), level.size()));
    }
    return OrderBook.of(bids, asks, null, receivedAt);
  }

  /** An empty side is an empty array, null, or not there. */
  private static List<Level> levels(JsonNode side) {
    if (!side.isArray() && !side.isNull() && !side.isMissingNode()) {
      throw new Unreadable("wrong_book", "a side is no array");
    }
    List<Level> levels = new ArrayList<>();
    for (JsonNode pair : side.values()) {
      Price price = part(pair, 0).flatMap(Price::tryParse).orElseThrow(() -> wrong(pair));
      Quantity size = part(pair, 1).flatMap(Quantity::tryParse).orElseThrow(() -> wrong(pair));
      if (!price.isInner()) {
        throw wrong(pair);
      }
      if (!size.isZero()) {
        levels.add(new Level(price, size));
      }
    }
    return levels;
  }

  private static Optional<String> part(JsonNode pair, int index) {
    JsonNode part = pair.path(index);
    return part.isString() || part.isNumber() ? Optional.of(part.asString()) : Optional.empty();
  }

  private static Unreadable wrong(JsonNode pair) {
    return new Unreadable("wrong_book", "not a level: " + pair);
  }
}
