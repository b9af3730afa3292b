package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.DriftWatch;
import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.RawRecord;
import ai.oddwons.application.port.out.Rejection;
import ai.oddwons.domain.run.Tally;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads recorded market objects of any shape the venue has, exactly as the live adapter reads them,
 * without any network: Gamma's market, the CLOB's full one and its compact one. Holds the drift
 * seen so far; for one thread.
 */
final class PolymarketBodies {
  private final DriftWatch drift = new DriftWatch();
  private final Instant receivedAt;

  /**
   * @param receivedAt when the bodies were recorded, as far as known
   */
  public PolymarketBodies(Instant receivedAt) {
    this.receivedAt = receivedAt;
  }

  /** What became of one market object. */
  public sealed interface Reading {
    /** What was odd about it, by reason; possibly nothing. */
    Set<String> flags();

    /** Understood. */
    record Read(ListedMarket market, Set<String> flags) implements Reading {}

    /**
     * Recognised as something we leave out; the reason, such as {@code missing_condition_id}, is
     * the flag.
     */
    record SetAside(Set<String> flags) implements Reading {}

    /** Not understood. */
    record Rejected(Rejection rejection) implements Reading {
      @Override
      public Set<String> flags() {
        return Set.of();
      }
    }
  }

  /**
   * Reads one market object.
   *
   * @param event the Gamma event object around it, without its markets; null when it stood alone
   */
  public Reading read(JsonNode market, @Nullable JsonNode event) {
    return switch (reading(market, event)) {
      case MarketReading.Read read ->
          new Reading.Read(read.market(), read.flagged().counts().keySet());
      case MarketReading.SetAside aside -> new Reading.SetAside(Set.of(aside.reason()));
      case MarketReading.Rejected rejected -> new Reading.Rejected(rejected.rejection());
    };
  }

  /** Reads one market object from its text; text that is no JSON is rejected too. */
  public Reading read(String market) {
    try {
      return read(JsonBody.of(market).tree(), null);
    } catch (JacksonException noJson) {
      return new Reading.Rejected(
          new Rejection(
              ConditionIds.PLATFORM, null, "not_json", noJson.getOriginalMessage(), () -> market));
    }
  }

  /** Signs of drift over all objects read so far. */
  public Tally drift() {
    return drift.tally();
  }

  private MarketReading reading(JsonNode market, @Nullable JsonNode event) {
    RawRecord raw = market::toString;
    if (market.has("condition_id")) {
      return MarketReader.read(market, raw, new ClobMarket(), receivedAt);
    }
    if (market.has("c") && market.has("t")) {
      return MarketReader.read(market, raw, new CompactMarket(), receivedAt);
    }
    if (market.has("conditionId") || market.has("question")) {
      GammaShapes.look(market, drift);
      return MarketReader.read(market, raw, new GammaMarket(parent(event)), receivedAt);
    }
    return new MarketReading.Rejected(
        new Rejection(
            ConditionIds.PLATFORM, null, "unknown_shape", "no market of this venue", raw));
  }

  /** An event that cannot be read leaves its markets without one: they are still worth reading. */
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
