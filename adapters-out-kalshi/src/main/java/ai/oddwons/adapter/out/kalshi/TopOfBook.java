package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.DriftWatch;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Quote;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The first level of either side, as the market object shows it: all there is of a book that the
 * venue keeps for signed requests.
 */
final class TopOfBook {
  private TopOfBook() {}

  /**
   * Throws {@link IllegalArgumentException} when the sides cross, as a whole book does, and {@link
   * Unreadable} when a side is there and cannot be told: it must not pass for an empty one.
   *
   * @param market the object that holds {@code yes_bid_dollars} and its like
   */
  static OrderBook read(JsonNode market, Instant receivedAt) {
    WireRecord record = new WireRecord(market);
    MarketReader.requireUsualNotional(record);
    Marks marks = new Marks(new DriftWatch());
    MarketStatus status = StateReader.read(record, marks).status();
    Quote quote = QuoteReader.read(record, status, receivedAt, marks);
    if (marks.flags().contains(QuoteReader.CROSSED)) {
      throw new IllegalArgumentException("the top of the book is crossed");
    }
    if (record.malformed().stream().anyMatch(TopOfBook::isOfASide)) {
      throw new Unreadable("wrong_book", "malformed " + record.malformed());
    }
    return OrderBook.of(side(quote.bid()), side(quote.ask()), null, receivedAt);
  }

  private static boolean isOfASide(String field) {
    return field.startsWith("yes_") || field.startsWith("no_");
  }

  private static List<Level> side(@Nullable Offer offer) {
    if (offer == null) {
      return List.of();
    }
    if (offer.size() == null) {
      throw new Unreadable("wrong_book", "a side without a size");
    }
    return List.of(new Level(offer.price(), offer.size()));
  }
}
