package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Counts;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Quote;
import java.time.Instant;

/** From one of the venue's shapes of a market to ours. Pure, save for the flags it counts. */
interface MarketMapping {

  /** The field that holds the condition id. */
  String idField();

  /** The field that lists the outcomes, one element each. */
  String outcomesField();

  /** Throws {@link Unreadable} when something is missing that we cannot do without. */
  Mapped map(MarketId id, WireRecord record, Instant receivedAt, Counts flags);

  /** What a record says of a market. */
  record Mapped(Market market, Quote quote) {}
}
