package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.domain.arbitrage.LegValue;
import ai.oddwons.domain.pricing.Level;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a trade costs or brings at the size of its opportunity; all null where it was not priced.
 *
 * @param size shares in all
 * @param levels of the book that the order touches, best first, the last one perhaps in part
 * @param notional without the fee, in dollars
 * @param fee of the whole order as the venue books it, in dollars
 * @param receivedAt when we read the book
 * @param observedAt the venue's own time of the book, null where it gives none
 * @param ageSeconds from when we read the book to when it was judged
 */
record LegFillBody(
    @Nullable BigDecimal size,
    List<Row> levels,
    @Nullable BigDecimal notional,
    @Nullable BigDecimal fee,
    @Nullable Instant receivedAt,
    @Nullable Instant observedAt,
    @Nullable BigDecimal ageSeconds) {
  static final LegFillBody NONE = new LegFillBody(null, List.of(), null, null, null, null, null);

  static LegFillBody of(LegValue value, Instant judgedAt) {
    return new LegFillBody(
        value.size().toDecimal(),
        value.levels().stream().map(Row::of).toList(),
        value.notional().toDecimal(),
        value.fee().toDecimal(),
        value.receivedAt(),
        value.observedAt(),
        ExactSeconds.of(Duration.between(value.receivedAt(), judgedAt)));
  }

  /**
   * What rested at one price, of the side that is traded.
   *
   * @param size all that rested there
   */
  record Row(BigDecimal price, BigDecimal size) {

    static Row of(Level level) {
      return new Row(level.price().toDecimal(), level.size().toDecimal());
    }
  }
}
