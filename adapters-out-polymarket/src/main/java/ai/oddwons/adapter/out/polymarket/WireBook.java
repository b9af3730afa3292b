package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Shown;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One token's book as sent, worst levels first in practice and best first by the documentation;
 * {@link OrderBook#of} sorts either way. A level that cannot be read spoils the whole book: without
 * it the best price, or the depth behind it, would be one that nobody offers.
 *
 * @param token whose book it is
 * @param observedAt the venue's time of the book, null where it makes no sense
 * @param emptyLevels how many levels were left out since nothing can be traded there: without a
 *     size, or at a price of 0 or 1
 */
record WireBook(
    String token,
    List<Level> bids,
    List<Level> asks,
    @Nullable Instant observedAt,
    int emptyLevels) {

  /** Throws {@link Unreadable} for what is no book and for one with a level that is none. */
  static WireBook of(WireRecord record) {
    if (!record.node().has("bids") && !record.node().has("asks")) {
      throw new Unreadable("missing_field", "bids, asks");
    }
    String token = record.requireText("asset_id");
    List<Level> bids = levels(token, "bids", record);
    List<Level> asks = levels(token, "asks", record);
    int sent = record.list("bids").size() + record.list("asks").size();
    return new WireBook(
        token, bids, asks, record.epochMillis("timestamp"), sent - bids.size() - asks.size());
  }

  /** Whether a bid lies above an ask, which happens when a book is read while it changes. */
  boolean isCrossed() {
    return bids.stream()
        .map(Level::price)
        .max(Comparator.naturalOrder())
        .filter(bid -> asks.stream().anyMatch(ask -> bid.isAbove(ask.price())))
        .isPresent();
  }

  /** Sorted; fails with {@link VenueFailure.Temporary} when the book is crossed. */
  OrderBook toOrderBook(Instant receivedAt) {
    try {
      return OrderBook.of(bids, asks, observedAt, receivedAt);
    } catch (IllegalArgumentException crossed) {
      throw new VenueFailure.Temporary(
          "polymarket book: crossed_book: " + crossed.getMessage(), crossed);
    }
  }

  private static List<Level> levels(String token, String side, WireRecord book) {
    List<WireRecord> sent = book.records(side);
    if (book.malformed().contains(side)) {
      throw new Unreadable("malformed_field", side + " of token " + token);
    }
    List<Level> levels = new ArrayList<>(sent.size());
    for (WireRecord level : sent) {
      Price price = level.price("price");
      Quantity size = level.quantity("size");
      if (price == null || size == null) {
        throw new Unreadable(
            "unreadable_level", Shown.cut(level.node()) + " in " + side + " of " + token);
      }
      if (price.isInner() && !size.isZero()) {
        levels.add(new Level(price, size));
      }
    }
    return levels;
  }
}
