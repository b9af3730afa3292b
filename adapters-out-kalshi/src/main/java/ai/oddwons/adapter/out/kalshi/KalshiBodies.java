package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.DriftWatch;
import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.Rejection;
import ai.oddwons.domain.run.Tally;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads recorded market objects of any generation, exactly as the live adapter reads them, without
 * any network. Holds the drift seen so far; for one thread.
 */
final class KalshiBodies {
  private final DriftWatch drift = new DriftWatch();
  private final Instant receivedAt;

  /**
   * @param receivedAt when the bodies were recorded, as far as known
   */
  public KalshiBodies(Instant receivedAt) {
    this.receivedAt = receivedAt;
  }

  /** What became of one market object. */
  public sealed interface Reading {
    /** What was odd about it, by reason; possibly nothing. */
    Set<String> flags();

    /** Understood. */
    record Read(ListedMarket market, Set<String> flags) implements Reading {}

    /**
     * Recognised as something we leave out, such as a combination; the reason is among the flags.
     */
    record SetAside(Set<String> flags) implements Reading {}

    /** Not understood. */
    record Rejected(Rejection rejection, Set<String> flags) implements Reading {}
  }

  /**
   * Reads one market object.
   *
   * @param event the event object around it, without its markets; null when not known
   * @param series the series object of the event; null when not known
   */
  public Reading read(JsonNode market, @Nullable JsonNode event, @Nullable JsonNode series) {
    return switch (RecordReader.read(
        market, facts(event, series), market::toString, receivedAt, drift)) {
      case RecordReader.Outcome.Read read -> new Reading.Read(read.market(), read.flags());
      case RecordReader.Outcome.SetAside aside -> new Reading.SetAside(aside.flags());
      case RecordReader.Outcome.Rejected rejected ->
          new Reading.Rejected(rejected.rejection(), rejected.flags());
    };
  }

  /** Reads one market object from its text; text that is no JSON is rejected too. */
  public Reading read(String market) {
    try {
      return read(JsonBody.of(market).tree(), null, null);
    } catch (JacksonException noJson) {
      Rejection rejection =
          new Rejection(
              KalshiVenue.PLATFORM, null, "not_json", noJson.getOriginalMessage(), () -> market);
      return new Reading.Rejected(rejection, Set.of());
    }
  }

  /** Signs of drift over all objects read so far. */
  public Tally drift() {
    return drift.tally();
  }

  /** An event that cannot be read is none: its markets are still worth reading. */
  private @Nullable EventFacts facts(@Nullable JsonNode event, @Nullable JsonNode series) {
    if (event == null) {
      return null;
    }
    try {
      SeriesFacts known = series == null ? null : SeriesFacts.read(new WireRecord(series));
      return EventFacts.read(new WireRecord(event), known, new Marks(drift));
    } catch (Unreadable | IllegalArgumentException unreadable) {
      return null;
    }
  }
}
