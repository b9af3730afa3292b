package ai.oddwons.simulator.universe;

/** Which markets a venue makes of an event. */
final class Legs {
  /** Free legs of an augmented event on Polymarket. */
  static final int PLACEHOLDERS = 2;

  private Legs() {}

  static Leg at(Slot slot, Venue venue, int leg) {
    if (slot.alteredIn(Aspect.POLARITY)) {
      return new Leg(leg == 0 ? 2 : 0, true, false, false);
    }
    if (slot.kind() == Kind.GAME) {
      return game(slot, venue, leg);
    }
    if (!slot.augmented()) {
      return Leg.of(leg);
    }
    int last = slot.outcomes() - 1;
    if (leg < last) {
      return Leg.of(leg);
    }
    return leg == last ? new Leg(last, false, false, true) : new Leg(last, false, true, false);
  }

  /** Kalshi asks for each side; Polymarket has one market whose first outcome is either side. */
  private static Leg game(Slot slot, Venue venue, int leg) {
    if (venue == Venue.KALSHI) {
      return new Leg(0, leg == 1, false, false);
    }
    boolean visitorFirst = Noise.chance(Noise.key(slot.key(), 22), 0.5);
    return new Leg(leg, leg == 0 && !visitorFirst, false, false);
  }
}
