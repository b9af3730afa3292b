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
  private final World world;

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
    this(seed, markets, newsFrom, newsEverySeconds, Plants.NONE);
  }

  /**
   * A world with news and with plants.
   *
   * @param markets open markets over both venues, combinations not counted; 10 to 200,000
   * @param newsFrom epoch second before which there is none
   * @param newsEverySeconds how far apart they are on average, over all events; 0 for none
   */
  public Universe(long seed, int markets, long newsFrom, int newsEverySeconds, Plants plants) {
    if (markets < SMALLEST || markets > LARGEST) {
      throw new IllegalArgumentException("markets must be 10 to 200000, not " + markets);
    }
    this.slots = new Slots(seed, markets, plants);
    News news =
        newsEverySeconds == 0
            ? News.NONE
            : new News(newsFrom, (long) newsEverySeconds * slots.newsworthy());
    Plots plots = plants.any() ? new Plots(slots, plants.gaps(), seed, news) : Plots.NONE;
    this.world = new World(news, plots);
  }

  /** Number of slots; each holds one open event at any time. */
  public int slots() {
    return slots.size();
  }

  /** The event that trades in a slot at an epoch second. */
  public Occurrence current(int slot, long second) {
    Slot found = slots.get(slot);
    return new Occurrence(found, Math.max(0, Occurrence.generationAt(found, second)), world);
  }

  /** An event by place; empty where there is none. */
  public Optional<Occurrence> find(int slot, int generation) {
    boolean exists =
        slot >= 0
            && slot < slots.size()
            && generation >= 0
            && generation < 1 << ContractKey.GENERATION_BITS;
    return exists
        ? Optional.of(new Occurrence(slots.get(slot), generation, world))
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
    return IntStream.rangeClosed(from, to).mapToObj(number -> new Occurrence(slot, number, world));
  }

  /**
   * All pairs of open markets that ask the same. A share of votes is none: Kalshi pays the share
   * itself and Polymarket all or nothing.
   */
  public Stream<Twin> twins(long second) {
    return events(Venue.KALSHI, 0, second, second)
        .filter(event -> event.kind() != Kind.SHARE)
        .flatMap(event -> event.twin() ? Twin.of(event) : opposites(event, second));
  }

  /** Who does not lose and whose opponent does not win are the same. */
  private Stream<Twin> opposites(Occurrence event, long second) {
    return lookalike(event, second)
        .filter(other -> other.aspect().orElseThrow() == Aspect.POLARITY)
        .stream()
        .flatMap(other -> Twin.between(event, other));
  }

  /** The event of Polymarket that only looks like one of Kalshi; empty when there is none. */
  public Optional<Occurrence> lookalike(Occurrence kalshi, long second) {
    return kalshi.aspect().isPresent() && !kalshi.altered()
        ? Optional.of(current(kalshi.slot() + 1, second))
        : Optional.empty();
  }

  /** All pairs of markets that look alike and are not, with the event's aspect. */
  public Stream<Lookalikes> lookalikes(long second) {
    return events(Venue.KALSHI, 0, second, second)
        .flatMap(event ->
            lookalike(event, second).stream().flatMap(other -> Lookalikes.of(event, other)));
  }

  /** What is planted in prices at an epoch second. */
  public Stream<Plot> plots(long second) {
    return world.plots().at(second);
  }
}
