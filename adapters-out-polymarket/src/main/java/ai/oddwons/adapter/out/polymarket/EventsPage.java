package ai.oddwons.adapter.out.polymarket;

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
 * One page of events with their markets inside, read one record at a time.
 *
 * @param next the cursor of the page after it, null on the last
 */
record EventsPage(CataloguePage page, @Nullable String next) {

  private static final String EVENTS = "events";

  static EventsPage read(JsonBody body, int number, Instant receivedAt) {
    return new Reader(receivedAt).read(body, number);
  }

  /** Mutable, for one body. */
  private static final class Reader {
    private final Instant receivedAt;
    private final Map<EventId, Event> events = new LinkedHashMap<>();
    private final List<ListedMarket> markets = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Counts flags = new Counts();
    private final DriftWatch drift = new DriftWatch();
    private final NestedArray nested = new NestedArray(GammaShapes.EVENT, "markets", drift);

    Reader(Instant receivedAt) {
      this.receivedAt = receivedAt;
    }

    EventsPage read(JsonBody body, int number) {
      JsonNode rest = body.forEach(EVENTS, "markets", this::onEvent);
      if (rest.has(EVENTS)) {
        onNull(number);
      }
      nested.requireAny();
      String next = new WireRecord(rest).text("next_cursor");
      return new EventsPage(
          new CataloguePage(
              number,
              List.copyOf(events.values()),
              markets,
              rejections,
              flags.tally(),
              drift.tally(),
              next == null,
              receivedAt),
          next);
    }

    /** Null may be how the venue writes an empty last page; a whole listing is never empty. */
    private void onNull(int number) {
      if (number == 1) {
        throw new Unreadable("wrong_envelope", "no events at all");
      }
      drift.missingField(GammaShapes.EVENTS_PAGE, EVENTS);
    }

    private void onEvent(JsonSlice slice) {
      try {
        WireRecord record = new WireRecord(slice.node());
        drift.look(GammaShapes.EVENT, slice.node());
        onMarkets(slice, GammaEvent.of(record));
      } catch (Unreadable unreadable) {
        reject(slice, unreadable.reason(), unreadable.detail());
      } catch (IllegalArgumentException inconsistent) {
        reject(slice, "inconsistent_record", String.valueOf(inconsistent.getMessage()));
      }
    }

    private void onMarkets(JsonSlice slice, GammaEvent event) {
      int before = markets.size();
      GammaMarket mapping = new GammaMarket(event);
      nested.walk(slice, market -> onMarket(market, mapping));
      EventId id = event.id();
      if (id != null && markets.size() > before) {
        events.put(id, event.toEvent(id));
      } else if (id == null && !event.hasMalformedId()) {
        flags.add("event_without_id");
      }
    }

    private void onMarket(JsonSlice slice, GammaMarket mapping) {
      String ended = endedReason(slice.node());
      if (ended != null) {
        flags.add(ended);
        return;
      }
      GammaShapes.look(slice.node(), drift);
      switch (MarketReader.read(slice.node(), slice.raw(), mapping, receivedAt)) {
        case MarketReading.Read read -> {
          markets.add(read.market());
          read.flagged().counts().forEach(flags::add);
        }
        case MarketReading.SetAside aside -> flags.add(aside.reason());
        case MarketReading.Rejected rejected -> rejections.add(rejected.rejection());
      }
    }

    private void reject(JsonSlice slice, String reason, String detail) {
      rejections.add(
          new Rejection(ConditionIds.PLATFORM, null, reason, "event: " + detail, slice.raw()));
    }
  }

  /** An open event keeps the markets that have ended; null for one that has not. */
  static @Nullable String endedReason(JsonNode market) {
    if (market.path("closed").asBoolean(false)) {
      return "closed_child";
    }
    return market.path("archived").asBoolean(false) ? "archived_child" : null;
  }
}
