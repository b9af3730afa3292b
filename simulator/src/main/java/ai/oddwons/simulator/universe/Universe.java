package ai.oddwons.simulator.universe;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A seeded world of events on both venues that can be read at any time, past or future, in any
 * order. It keeps a few bytes per event and computes the rest; it is immutable and free to share
 * between threads.
 */
public final class Universe {
  /** Fewest and most open markets over both venues. */
  public static final int SMALLEST = 10;

  public static final int LARGEST = 200_000;

  /** Nothing happened before it: 2024-01-01T00:00:00Z. */
  public static final long FIRST_SECOND = Occurrence.BEGINNING;

  /** A moment at which every slot holds an event: 2026-01-01T00:00:00Z. */
  public static final long ANY_SECOND = 1_767_225_600L;

  private final Slots slots;
  private final News news;

  /**
   * A world without news.
   *
   * @param markets open markets over both venues, combinations not counted; 10 to 200,000
   */
  public Universe(long seed, int markets) {
    this(seed, markets, Long.MAX_VALUE, 0);
  }

  /**
   * A world with news.
   *
   * @param markets open markets over both venues, combinations not counted; 10 to 200,000
   * @param newsFrom epoch second before which there is none
   * @param newsEverySeconds how far apart they are on average, over all events; 0 for none
   */
  public Universe(long seed, int markets, long newsFrom, int newsEverySeconds) {
    if (markets < SMALLEST || markets > LARGEST) {
      throw new IllegalArgumentException("markets must be 10 to 200000, not " + markets);
    }
    this.slots = new Slots(seed, markets);
    this.news =
        newsEverySeconds == 0
            ? News.NONE
            : new News(newsFrom, (long) newsEverySeconds * slots.newsworthy());
  }

  /** Number of slots; each holds one open event at any time. */
  public int slots() {
    return slots.size();
  }

  /** The event that trades in a slot at an epoch second. */
  public Occurrence current(int slot, long second) {
    Slot found = slots.get(slot);
    return new Occurrence(found, Math.max(0, Occurrence.generationAt(found, second)), news);
  }

  /** An event by place; empty where there is none. */
  public Optional<Occurrence> find(int slot, int generation) {
    boolean exists =
        slot >= 0
            && slot < slots.size()
            && generation >= 0
            && generation < 1 << ContractKey.GENERATION_BITS;
    return exists
        ? Optional.of(new Occurrence(slots.get(slot), generation, news))
        : Optional.empty();
  }

  /** The event of a slot that closes exactly at an epoch second; empty where there is none. */
  public Optional<Occurrence> closingAt(int slot, long second) {
    if (slot < 0 || slot >= slots.size()) {
      return Optional.empty();
    }
    Occurrence event = current(slot, second - 1);
    return event.closes() == second ? Optional.of(event) : Optional.empty();
  }

  /** A market by its key; empty where there is none. */
  public Optional<Contract> contract(Venue venue, long key) {
    int leg = ContractKey.leg(key);
    return find(ContractKey.slot(key), ContractKey.generation(key))
        .filter(event -> leg < event.markets(venue))
        .map(event -> event.contract(venue, leg));
  }

  /**
   * Events of a venue in listing order whose trading life touches a stretch of time.
   *
   * @param fromSlot first slot to look at
   * @param closingAfter epoch second before which an event must not have closed
   * @param openingBy epoch second after which it must not open
   */
  public Stream<Occurrence> events(Venue venue, int fromSlot, long closingAfter, long openingBy) {
    return IntStream.range(fromSlot, slots.size())
        .mapToObj(slots::get)
        .filter(slot -> slot.on(venue))
        .flatMap(slot -> generations(slot, closingAfter, openingBy));
  }

  /** The events of one slot, as in {@link #events}. */
  public Stream<Occurrence> eventsOf(int slot, long closingAfter, long openingBy) {
    return generations(slots.get(slot), closingAfter, openingBy);
  }

  private Stream<Occurrence> generations(Slot slot, long closingAfter, long openingBy) {
    int from = Math.max(0, Occurrence.generationAt(slot, closingAfter));
    int to = Occurrence.generationAt(slot, openingBy);
    return IntStream.rangeClosed(from, to).mapToObj(number -> new Occurrence(slot, number, news));
  }

  /** All pairs of open markets that ask the same. */
  public Stream<Twin> twins(long second) {
    return events(Venue.KALSHI, 0, second, second)
        .filter(Occurrence::twin)
        .flatMap(Universe::twins);
  }

  private static Stream<Twin> twins(Occurrence event) {
    return event.contracts(Venue.KALSHI).stream()
        .flatMap(kalshi ->
            event.contracts(Venue.POLYMARKET).stream()
                .filter(other -> sameOutcome(kalshi.leg(), other.leg()))
                .map(other ->
                    new Twin(kalshi, other, kalshi.leg().inverse() != other.leg().inverse())));
  }

  private static boolean sameOutcome(Leg kalshi, Leg other) {
    return !other.placeholder() && kalshi.outcome() == other.outcome();
  }
}
