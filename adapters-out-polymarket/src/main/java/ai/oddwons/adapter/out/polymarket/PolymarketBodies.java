package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.application.port.out.RawRecord;
import ai.oddwons.application.port.out.Rejection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads recorded market objects of any shape the venue has: Gamma's market, the CLOB's full one and its
 * compact one. Pure: the same object gives the same reading.
 */
public final class PolymarketBodies {
  private PolymarketBodies() {}

  /**
   * Reads one market object; never throws for what it holds.
   *
   * @param event the Gamma event in which it was nested, null when it stood alone
   * @param receivedAt becomes the time of arrival of the quote
   */
  public static MarketReading read(JsonNode market, @Nullable JsonNode event, Instant receivedAt) {
    RawRecord raw = market::toString;
    if (market.has("condition_id")) {
      return MarketReader.read(market, raw, new ClobMarket(), receivedAt);
    }
    if (market.has("c") && market.has("t")) {
      return MarketReader.read(market, raw, new CompactMarket(), receivedAt);
    }
    if (market.has("conditionId") || market.has("question")) {
      return MarketReader.read(market, raw, new GammaMarket(parent(event)), receivedAt);
    }
    return new MarketReading.Rejected(
        new Rejection(
            ConditionIds.PLATFORM, null, "unknown_shape", "no market of this venue", raw));
  }

  /** An event that cannot be read leaves its markets without one. */
  private static @Nullable GammaEvent parent(@Nullable JsonNode event) {
    if (event == null) {
      return null;
    }
    try {
      return GammaEvent.of(new WireRecord(event));
    } catch (Unreadable | IllegalArgumentException unreadable) {
      return null;
    }
  }
}
