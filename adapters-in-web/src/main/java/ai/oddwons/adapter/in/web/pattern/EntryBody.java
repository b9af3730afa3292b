package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.domain.record.Entry;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a taker who followed a pattern would have paid.
 *
 * @param side {@code yes} or {@code no}
 * @param price of one share of that side
 * @param fee of one share, in dollars, before the venue's rounding; null when its fees are unknown
 * @param at the time of the reading
 */
record EntryBody(String side, BigDecimal price, @Nullable BigDecimal fee, Instant at) {

  static EntryBody of(Entry entry) {
    return new EntryBody(Word.of(entry.side()), entry.price().toDecimal(), entry.fee(), entry.at());
  }
}
