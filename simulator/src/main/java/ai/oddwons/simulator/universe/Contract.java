package ai.oddwons.simulator.universe;

/** One market on one venue. */
public record Contract(Occurrence event, Venue venue, int index) {

  /** Sorts markets in listing order; unique on a venue. */
  public long key() {
    return ContractKey.of(event.slot(), event.generation(), index);
  }

  /** Noise key of this market; a purpose keeps draws apart. */
  public long noise(int purpose) {
    return Noise.key(Noise.key(event.key(), 64L * (index + 1) + venue.ordinal()), purpose);
  }

  public Leg leg() {
    return Legs.at(event.slotRecord(), venue, index);
  }

  /** Epoch second at which trading really ends, known to the universe before it happens. */
  public long closes() {
    return Fundamentals.actualClose(event, leg().outcome());
  }

  /** Epoch second at which trading is planned to end. */
  public long plannedClose() {
    return Fundamentals.plannedClose(event, leg().outcome());
  }

  /** The close as the venue publishes it: the plan, until trading has ended early. */
  public long publishedClose(long second) {
    long actual = closes();
    return second < actual ? plannedClose() : actual;
  }
}
