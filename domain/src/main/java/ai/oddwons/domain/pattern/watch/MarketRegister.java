package ai.oddwons.domain.pattern.watch;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.ImageReader;
import ai.oddwons.domain.pattern.column.ImageWriter;
import ai.oddwons.domain.pattern.column.IntColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which market has which slot, and which event which number. Slots of markets that are over are
 * given to new ones; numbers of events stay, for cool-downs outlive markets.
 */
final class MarketRegister {
  private static final int NONE = -1;

  private final ColumnTable markets = new ColumnTable();
  private final IntColumn eventOf = markets.ints(NONE);
  private final IntColumn category = markets.ints(0);
  private final IntColumn venueOf = markets.ints(NONE);
  private final List<@Nullable MarketId> ids = new ArrayList<>();
  private final Map<MarketId, Integer> slots = new HashMap<>();

  /** The lowest first, so that one that was stored and read gives them in the same order. */
  private final Queue<Integer> free = new PriorityQueue<>();

  private final List<Platform> venues = new ArrayList<>();
  private final List<EventName> events = new ArrayList<>();
  private final Map<EventName, Integer> eventNumbers = new HashMap<>();

  /**
   * An event, or a market that stands for itself.
   *
   * @param event null for a market without an event
   * @param market null for an event
   */
  private record EventName(@Nullable EventId event, @Nullable MarketId market) {}

  /** The slot of a market, null when it is not watched. */
  @Nullable Integer find(MarketId id) {
    return slots.get(id);
  }

  /** Takes a slot for a market that has none: that of one that is over, or a new one. */
  int add(MarketId id) {
    Integer reused = free.poll();
    int slot = reused != null ? reused : markets.addSlot();
    while (ids.size() <= slot) {
      ids.add(null);
    }
    take(slot, id);
    return slot;
  }

  private void take(int slot, MarketId id) {
    ids.set(slot, id);
    slots.put(id, slot);
    venueOf.set(slot, venue(id.platform()));
  }

  /** The number of a venue, so that those who ask for all its markets need not look at names. */
  private int venue(Platform platform) {
    if (!venues.contains(platform)) {
      venues.add(platform);
    }
    return venues.indexOf(platform);
  }

  /** The slots of all markets of a venue, rising. */
  IntStream slotsOf(Platform platform) {
    int venue = venues.indexOf(platform);
    return venue == NONE
        ? IntStream.empty()
        : IntStream.range(0, ids.size()).filter(slot -> venueOf.get(slot) == venue);
  }

  /** Notes what is known of a market that has a slot. */
  void note(int slot, MarketFacts facts) {
    EventName name =
        facts.event() == null
            ? new EventName(null, facts.id())
            : new EventName(facts.event(), null);
    eventOf.set(slot, number(name));
    category.set(slot, facts.category().ordinal());
  }

  private int number(EventName name) {
    return eventNumbers.computeIfAbsent(
        name,
        unknown -> {
          events.add(unknown);
          return events.size() - 1;
        });
  }

  /** Gives a slot back. */
  void remove(int slot) {
    MarketId id = ids.set(slot, null);
    if (id != null) {
      slots.remove(id);
      venueOf.set(slot, NONE);
      free.add(slot);
    }
  }

  MarketId id(int slot) {
    MarketId id = ids.get(slot);
    if (id == null) {
      throw new IllegalArgumentException("nobody has slot " + slot);
    }
    return id;
  }

  @Nullable EventId event(int slot) {
    return events.get(eventOf.get(slot)).event();
  }

  Category category(int slot) {
    return Category.values()[category.get(slot)];
  }

  IntColumn eventOf() {
    return eventOf;
  }

  /** How many markets are watched. */
  int watched() {
    return slots.size();
  }

  int events() {
    return events.size();
  }

  void write(ImageWriter out) {
    out.int32(events.size());
    for (EventName name : events) {
      EventId event = name.event();
      MarketId market = name.market();
      out.int32(event == null ? 0 : 1);
      out.text(event == null ? String.valueOf(market) : event.toString());
    }
    out.int32(ids.size());
    for (int slot = 0; slot < ids.size(); slot++) {
      MarketId id = ids.get(slot);
      out.text(id == null ? "" : id.toString());
      out.int32(eventOf.get(slot));
      out.int32(category.get(slot));
    }
  }

  void read(ImageReader in) {
    for (int left = in.int32(); left > 0; left--) {
      boolean isEvent = in.int32() == 1;
      String text = in.text();
      number(isEvent ? new EventName(eventId(text), null) : new EventName(null, marketId(text)));
    }
    for (int left = in.int32(); left > 0; left--) {
      readSlot(in);
    }
  }

  private void readSlot(ImageReader in) {
    String text = in.text();
    int slot = markets.addSlot();
    ids.add(null);
    if (text.isEmpty()) {
      free.add(slot);
    } else {
      take(slot, marketId(text));
    }
    eventOf.set(slot, in.int32());
    category.set(slot, in.int32());
  }

  private MarketId marketId(String text) {
    int colon = text.indexOf(':');
    return new MarketId(platform(text.substring(0, colon)), text.substring(colon + 1));
  }

  private EventId eventId(String text) {
    int colon = text.indexOf(':');
    return new EventId(platform(text.substring(0, colon)), text.substring(colon + 1));
  }

  /** The one object for all names of a venue. */
  private Platform platform(String slug) {
    return venues.get(venue(new Platform(slug)));
  }
}
