package ai.oddwons.simulator.universe;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One event of the universe: what a slot holds from one opening to the close. It remembers what it
 * has worked out, since a listing asks the same of one event for each of its markets; a race at
 * worst works it out twice.
 */
public final class Occurrence {
  /** 2024-01-01T00:00:00Z: before it there was nothing. */
  static final long BEGINNING = 1_704_067_200L;

  private static final long HOUR = 3_600;

  private final Slot slot;
  private final int generation;
  private final long key;
  private final World world;
  private @Nullable Wording wording;
  private @Nullable Strikes strikes;
  private @Nullable Worked newest;
  private @Nullable Worked older;

  private record Worked(long second, double opinion, double[] outcomes) {}

  Occurrence(Slot slot, int generation, World world) {
    this.world = world;
    this.slot = slot;
    this.generation = generation;
    this.key = Noise.key(slot.key(), 1_000L + generation);
  }

  static int generationAt(Slot slot, long second) {
    long since = second - BEGINNING - slot.phaseHours() * HOUR;
    return (int) Math.floorDiv(since, slot.lifeHours() * HOUR);
  }

  Slot slotRecord() {
    return slot;
  }

  public int slot() {
    return slot.number();
  }

  public int generation() {
    return generation;
  }

  public Kind kind() {
    return slot.kind();
  }

  public int ordinal() {
    return slot.ordinal();
  }

  /** Noise key of this event alone. */
  public long key() {
    return key;
  }

  /**
   * Noise key of what the event hangs on; the same for two that look alike and hang on the same
   * game or number.
   */
  long pathKey() {
    Aspect aspect = slot.aspect();
    boolean shared = slot.altered() && aspect != null && (aspect.onePath() || partOfGame());
    return shared ? Noise.key(slot.origin(), 1_000L + generation) : key;
  }

  /** What a player does in half a game hangs on the same as what he does in all of it. */
  private boolean partOfGame() {
    return slot.alteredIn(Aspect.SCOPE) && kind() == Kind.PLAYER;
  }

  /** Noise key of the numbers it asks about. */
  long numbersKey() {
    return slot.aspect() == Aspect.DATE
        ? Noise.key(slot.origin(), 999)
        : Noise.key(slot.origin(), 1_000L + generation);
  }

  /** In what it differs from its lookalike on the other venue; empty when it has none. */
  public Optional<Aspect> aspect() {
    return Optional.ofNullable(slot.aspect());
  }

  /** Whether it is the one of two lookalikes whose words were changed. */
  public boolean altered() {
    return slot.altered();
  }

  /** Noise key of the slot, the same for every event it ever holds. */
  public long slotKey() {
    return slot.key();
  }

  /** Noise key of how the event is traded; lookalikes are traded alike. */
  long tradeKey() {
    return slot.origin();
  }

  public int outcomes() {
    return slot.outcomes();
  }

  public boolean on(Venue venue) {
    return slot.on(venue);
  }

  /** Whether the same event trades on both venues. */
  public boolean twin() {
    return slot.on(Venue.KALSHI) && slot.on(Venue.POLYMARKET);
  }

  public boolean augmented() {
    return slot.augmented();
  }

  /** Epoch second at which trading starts. */
  public long opens() {
    return BEGINNING + (slot.phaseHours() + (long) generation * slot.lifeHours()) * HOUR;
  }

  /** Epoch second at which trading is planned to end; single legs may end before. */
  public long closes() {
    return opens() + lifeSeconds();
  }

  public long lifeSeconds() {
    return slot.lifeHours() * HOUR;
  }

  /** Epoch second at which the venues announce it, before it opens. */
  public long announced() {
    return opens() - Math.min(lifeSeconds() / 10, 48 * HOUR);
  }

  /** What the event says about itself. */
  public Wording wording() {
    Wording known = wording;
    if (known == null) {
      known = new Wording(this, Catalogue.STANDARD.variant(this));
      wording = known;
    }
    return known;
  }

  /** The numbers of a ladder or of ranges; meaningless for other structures. */
  public Strikes strikes() {
    Strikes known = strikes;
    if (known == null) {
      known = Strikes.of(this);
      strikes = known;
    }
    return known;
  }

  /**
   * When the newest piece of news of it came, at or before an epoch second; 0 when there was none.
   */
  public long newsAt(long second) {
    return world.news().newest(this, second);
  }

  /** What they are. */
  News news() {
    return world.news();
  }

  /** Whether nothing is planted in its universe. */
  boolean fair() {
    return world.fair();
  }

  /** What is planted in its prices at an epoch second. */
  public Optional<Plot> plot(long second) {
    return world.plots().at(this, second);
  }

  /** When something planted last may have begun or ended, epoch seconds; 0 for never. */
  public long disturbedAt(long second) {
    return world.plots().since(this, second);
  }

  /** What its outcomes are worth; the array is shared and not to be written to. */
  double[] outcomesAt(long second) {
    return outcomesAt(second, 0);
  }

  /**
   * What its outcomes are worth to somebody of another opinion.
   *
   * @param opinion standard deviations of what is still to be learnt by which the truth is thought
   *     to lie higher
   */
  double[] outcomesAt(long second, double opinion) {
    Worked first = newest;
    Worked other = older;
    if (first != null && first.second() == second && first.opinion() == opinion) {
      return first.outcomes();
    }
    if (other != null && other.second() == second && other.opinion() == opinion) {
      return other.outcomes();
    }
    Worked worked = new Worked(second, opinion, Fundamentals.at(this, second, opinion));
    older = first;
    newest = worked;
    return worked.outcomes();
  }

  public int markets(Venue venue) {
    return slot.markets(venue);
  }

  public Contract contract(Venue venue, int leg) {
    return new Contract(this, venue, leg);
  }

  public List<Contract> contracts(Venue venue) {
    return IntStream.range(0, markets(venue)).mapToObj(leg -> contract(venue, leg)).toList();
  }
}
