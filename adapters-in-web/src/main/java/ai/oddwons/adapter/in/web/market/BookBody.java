package ai.oddwons.adapter.in.web.market;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that rests in a market, seen from YES, best price first on both sides.
 *
 * @param bids empty when nobody bids
 * @param asks empty when nobody offers
 */
record BookBody(
    String platform,
    String id,
    List<Row> bids,
    List<Row> asks,
    @Nullable Instant observedAt,
    Instant receivedAt) {

  static BookBody of(MarketId id, OrderBook book) {
    return new BookBody(
        id.platform().slug(),
        id.nativeId(),
        book.bids().stream().map(Row::of).toList(),
        book.asks().stream().map(Row::of).toList(),
        book.observedAt(),
        book.receivedAt());
  }

  /** What rests at one price. */
  record Row(BigDecimal price, BigDecimal size) {

    static Row of(Level level) {
      return new Row(level.price().toDecimal(), level.size().toDecimal());
    }
  }
}
