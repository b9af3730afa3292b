package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One token's book as sent, worst levels first in practice and best first by the documentation;
 * {@link OrderBook#of} sorts either way. A level that makes no sense is left out and counted: a
 * book is then thinner than it was, never better.
 *
 * @param token whose book it is
 * @param observedAt the venue's time of the book
 * @param unreadableLevels how many were left out
 */
record WireBook(
    String token,
    List<Level> bids,
    List<Level> asks,
    @Nullable Instant observedAt,
    int unreadableLevels) {

  /** Throws {@link Unreadable} for what is no book. */
  static WireBook of(WireRecord record) {
    if (!record.node().has("bids") && !record.node().has("asks")) {
      throw new Unreadable("missing_field", "bids, asks");
    }
    List<Level> bids = levels(record.records("bids"));
    List<Level> asks = levels(record.records("asks"));
    if (record.malformed().contains("bids") || record.malformed().contains("asks")) {
      throw new Unreadable("malformed_field", "bids, asks");
    }
    int sent = record.list("bids").size() + record.list("asks").size();
    return new WireBook(
        record.requireText("asset_id"),
        bids,
        asks,
        record.epochMillis("timestamp"),
        sent - bids.size() - asks.size());
  }

  /**
   * Fails with {@link VenueFailure.Temporary} when a bid lies above an ask, which happens when a
   * book is read while it changes.
   */
  OrderBook toOrderBook(Instant receivedAt) {
    try {
      return OrderBook.of(bids, asks, observedAt, receivedAt);
    } catch (IllegalArgumentException crossed) {
      throw new VenueFailure.Temporary("polymarket book: " + crossed.getMessage(), crossed);
    }
  }

  private static List<Level> levels(List<WireRecord> records) {
    List<Level> levels = new ArrayList<>(records.size());
    for (WireRecord record : records) {
      Price price = record.price("price");
      Quantity size = record.quantity("size");
      if (price != null && price.isInner() && size != null && !size.isZero()) {
        levels.add(new Level(price, size));
      }
    }
    return levels;
  }
}
