package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.Counts;
import ai.oddwons.adapter.out.http.DriftWatch;
import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.JsonSlice;
import ai.oddwons.adapter.out.http.NestedArray;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.application.port.out.CataloguePage;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.Rejection;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.EventId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One page of events with their markets, read record by record.
 *
 * @param cursor where the next page begins, null on the last
 */
record EventsPage(CataloguePage page, @Nullable String cursor) {

  private static final String EVENTS = "events";

  static EventsPage read(JsonBody body, int number, SeriesIndex series, Instant receivedAt) {
    Reading reading = new Reading(series, receivedAt);
    JsonNode envelope = body.forEach(EVENTS, "markets", reading::event);
    reading.envelope(envelope, number);
    reading.nested.requireAny();
    String cursor = cursor(envelope);
    return new EventsPage(reading.page(number, cursor == null), cursor);
  }

  /** The venue writes an empty text for «no more»; null and nothing are taken for it too. */
  static @Nullable String cursor(JsonNode envelope) {
    return new WireRecord(envelope).text("cursor");
  }

  /** The page as it grows. */
  private static final class Reading {
    private final SeriesIndex series;
    private final Instant receivedAt;
    private final Map<EventId, Event> events = new LinkedHashMap<>();
    private final List<ListedMarket> markets = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Counts flagged = new Counts();
    private final DriftWatch drift = new DriftWatch();
    private final NestedArray nested = new NestedArray(Shapes.EVENT, "markets", drift);

    Reading(SeriesIndex series, Instant receivedAt) {
      this.series = series;
      this.receivedAt = receivedAt;
    }

    /** Null may be how the venue writes an empty last page; a whole listing is never empty. */
    void envelope(JsonNode envelope, int number) {
      if (envelope.has(EVENTS)) {
        if (number == 1) {
          throw new Unreadable("wrong_envelope", "no events at all");
        }
        drift.missingField(Shapes.EVENTS_PAGE, EVENTS);
      }
    }

    void event(JsonSlice slice) {
      EventFacts facts = facts(slice);
      try {
        nested.walk(slice, market -> market(market, facts));
      } catch (Unreadable noArray) {
        rejectEvent(slice, noArray.detail());
      }
    }

    CataloguePage page(int number, boolean last) {
      return new CataloguePage(
          number,
          List.copyOf(events.values()),
          markets,
          rejections,
          flagged.tally(),
          drift.tally(),
          last,
          receivedAt);
    }

    /** Null when the event cannot be read; its markets are worth reading all the same. */
    private @Nullable EventFacts facts(JsonSlice slice) {
      Marks marks = new Marks(drift);
      try {
        WireRecord record = new WireRecord(slice.node());
        EventFacts facts =
            EventFacts.read(record, series.find(record.text("series_ticker")), marks);
        marks.flagMalformed(record);
        marks.flags().forEach(flagged::add);
        events.putIfAbsent(facts.event().id(), facts.event());
        return facts;
      } catch (Unreadable unreadable) {
        rejectEvent(slice, unreadable.detail());
      } catch (IllegalArgumentException impossible) {
        rejectEvent(slice, String.valueOf(impossible.getMessage()));
      }
      return null;
    }

    private void rejectEvent(JsonSlice slice, String detail) {
      rejections.add(
          RecordReader.rejection(
              slice.node(), "event_ticker", "unreadable_event", detail, slice.raw()));
    }

    private void market(JsonSlice slice, @Nullable EventFacts facts) {
      RecordReader.Outcome outcome =
          RecordReader.read(slice.node(), facts, slice.raw(), receivedAt, drift);
      outcome.flags().forEach(flagged::add);
      switch (outcome) {
        case RecordReader.Outcome.Read read -> keepTradable(read.market());
        case RecordReader.Outcome.SetAside aside -> {}
        case RecordReader.Outcome.Rejected rejected -> rejections.add(rejected.rejection());
      }
    }

    /** An open event also shows those of its markets that are over, or have not begun. */
    private void keepTradable(ListedMarket listed) {
      if (listed.market().state().status().isTradable()) {
        markets.add(listed);
      } else {
        flagged.add("not_open");
      }
    }
  }
}
