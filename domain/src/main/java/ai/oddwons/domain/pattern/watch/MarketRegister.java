package ai.oddwons.domain.pattern.watch;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.ImageReader;
import ai.oddwons.domain.pattern.column.ImageWriter;
import ai.oddwons.domain.pattern.column.IntColumn;
import ai.oddwons.domain.pattern.column.Numbering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which market has which slot, and which event which number, and when a market was last read. Slots
 * of markets that are over are given to new ones. So are numbers of events, but only once nothing
 * is remembered of the event, for cool-downs outlive markets.
 */
final class MarketRegister {
  private static final int NONE = -1;

  /** By number; what is stored says which number is which, for a new one may come in between. */
  private static final Category[] CATEGORIES = Category.values();

  private final ColumnTable markets = new ColumnTable();
  private final IntColumn eventOf = markets.ints(NONE);
  private final IntColumn category = markets.ints(0);
  private final IntColumn venueOf = markets.ints(NONE);
  private final IntColumn readAt = markets.ints(0);
  private final Numbering<MarketId> ids = new Numbering<>();
  private final List<Platform> venues = new ArrayList<>();
  private final Numbering<EventName> events = new Numbering<>();

  /**
   * An event, or a market that stands for itself.
   *
   * @param event null for a market without an event
   * @param market null for an event
   */
  private record EventName(@Nullable EventId event, @Nullable MarketId market) {}

  /** The slot of a market, null when it is not watched. */
  @Nullable Integer find(MarketId id) {
    return ids.find(id);
  }

  /** Takes a slot for a market that has none: that of one that is over, or a new one. */
  int add(MarketId id) {
    int slot = ids.add(id);
    while (markets.size() <= slot) {
      markets.addSlot();
    }
    settle(slot, id);
    return slot;
  }

  private void settle(int slot, MarketId id) {
    venueOf.set(slot, venue(id.platform()));
    readAt.set(slot, 0);
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
    Integer known = events.find(name);
    return known == null ? events.add(name) : known;
  }

  /**
   * Forgets events of which no market is watched any more; their numbers are given to new ones.
   *
   * @param isOver whether nothing is remembered of an event, by its number
   * @return the numbers that were given back
   */
  List<Integer> forgetEvents(IntPredicate isOver) {
    BitSet alive = new BitSet(events.size());
    for (int slot = 0; slot < ids.size(); slot++) {
      if (venueOf.get(slot) != NONE) {
        alive.set(eventOf.get(slot));
      }
    }
    List<Integer> forgotten = new ArrayList<>();
    for (int number = alive.nextClearBit(0); number < events.size(); ) {
      if (events.name(number) != null && isOver.test(number)) {
        events.remove(number);
        forgotten.add(number);
      }
      number = alive.nextClearBit(number + 1);
    }
    return forgotten;
  }

  /** Notes when a market was last read: what is only carried on is no reading. */
  void read(int slot, int second) {
    readAt.set(slot, Math.max(second, readAt.get(slot)));
  }

  /** Seconds since 1970, 0 when it never was. */
  int readAt(int slot) {
    return readAt.get(slot);
  }

  /** Gives a slot back. */
  void remove(int slot) {
    ids.remove(slot);
    venueOf.set(slot, NONE);
  }

  MarketId id(int slot) {
    MarketId id = ids.name(slot);
    if (id == null) {
      throw new IllegalArgumentException("nobody has slot " + slot);
    }
    return id;
  }

  @Nullable EventId event(int slot) {
    EventName name = events.name(eventOf.get(slot));
    return name == null ? null : name.event();
  }

  Category category(int slot) {
    return CATEGORIES[category.get(slot)];
  }

  IntColumn eventOf() {
    return eventOf;
  }

  /** How many slots were ever taken: all are below that. */
  int slots() {
    return ids.size();
  }

  /** How many markets are watched. */
  int watched() {
    return ids.named();
  }

  /** How many numbers of events were ever taken. */
  int events() {
    return events.size();
  }

  void write(ImageWriter out) {
    out.int32(events.size());
    for (int number = 0; number < events.size(); number++) {
      write(events.name(number), out);
    }
    out.int32(CATEGORIES.length);
    Stream.of(CATEGORIES).map(Category::slug).forEachOrdered(out::text);
    out.int32(ids.size());
    for (int slot = 0; slot < ids.size(); slot++) {
      MarketId id = ids.name(slot);
      out.text(id == null ? "" : id.toString());
      out.int32(eventOf.get(slot));
      out.int32(category.get(slot));
      out.int32(readAt.get(slot));
    }
  }

  /** A number that was given back has no text. */
  private static void write(@Nullable EventName name, ImageWriter out) {
    EventId event = name == null ? null : name.event();
    MarketId market = name == null ? null : name.market();
    out.int32(event == null ? 0 : 1);
    out.text(event != null ? event.toString() : market != null ? market.toString() : "");
  }

  void read(ImageReader in) {
    for (int left = in.int32(); left > 0; left--) {
      readEvent(in);
    }
    int[] categories = readCategories(in);
    for (int left = in.int32(); left > 0; left--) {
      readSlot(in, categories);
    }
  }

  /** What the numbers of categories were when it was written, as what they are now. */
  private static int[] readCategories(ImageReader in) {
    int[] numbers = new int[in.int32()];
    Arrays.setAll(numbers, number -> Category.tryParse(in.text()).orElse(Category.OTHER).ordinal());
    return numbers;
  }

  private void readEvent(ImageReader in) {
    boolean isEvent = in.int32() == 1;
    String text = in.text();
    events.append(text.isEmpty() ? null : name(isEvent, text));
  }

  private EventName name(boolean isEvent, String text) {
    return isEvent ? new EventName(eventId(text), null) : new EventName(null, marketId(text));
  }

  private void readSlot(ImageReader in, int[] categories) {
    String text = in.text();
    int slot = markets.addSlot();
    MarketId id = text.isEmpty() ? null : marketId(text);
    ids.append(id);
    if (id != null) {
      settle(slot, id);
    }
    eventOf.set(slot, in.int32());
    category.set(slot, categories[in.int32()]);
    readAt.set(slot, in.int32());
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
