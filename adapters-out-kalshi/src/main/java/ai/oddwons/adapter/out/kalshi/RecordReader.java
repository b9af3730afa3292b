package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.DriftWatch;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.RawRecord;
import ai.oddwons.application.port.out.Rejection;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one market record to the end, whatever it holds: nothing that a venue sends throws here.
 */
final class RecordReader {
  private RecordReader() {}

  /** What became of a record, with what was odd about it. */
  sealed interface Outcome {
    Set<String> flags();

    record Read(ListedMarket market, Set<String> flags) implements Outcome {}

    /** Recognised, and left out on purpose. */
    record SetAside(String reason, Set<String> flags) implements Outcome {}

    record Rejected(Rejection rejection, Set<String> flags) implements Outcome {}
  }

  static Outcome read(
      JsonNode node,
      @Nullable EventFacts event,
      RawRecord raw,
      Instant receivedAt,
      DriftWatch drift) {
    Marks marks = new Marks(drift);
    try {
      WireRecord record = new WireRecord(node);
      if (Combinations.is(record)) {
        return new Outcome.SetAside(Combinations.FLAG, Set.of(Combinations.FLAG));
      }
      if (Combinations.hasOldPrefix(record)) {
        marks.flag("combination_hint");
      }
      ListedMarket market = MarketReader.read(record, event, raw, receivedAt, marks);
      return new Outcome.Read(market, marks.flags());
    } catch (Unreadable unreadable) {
      return rejected(node, unreadable.reason(), unreadable.detail(), raw, marks);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException impossible) {
      return rejected(
          node, "impossible_value", String.valueOf(impossible.getMessage()), raw, marks);
    }
  }

  static Rejection rejection(
      JsonNode node, String idField, String reason, String detail, RawRecord raw) {
    JsonNode id = node.path(idField);
    return new Rejection(
        KalshiVenue.PLATFORM, id.isString() ? id.stringValue() : null, reason, detail, raw);
  }

  private static Outcome rejected(
      JsonNode node, String reason, String detail, RawRecord raw, Marks marks) {
    return new Outcome.Rejected(rejection(node, "ticker", reason, detail, raw), marks.flags());
  }
}
