package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Timetable;

/** How far a market has come: trading, closed on Gamma, then proposed, then resolved. */
enum PolymarketState {
  OPEN("initialized"),
  CLOSED("posed"),
  PROPOSED("proposed"),
  DISPUTED("disputed"),
  RESOLVED("resolved");

  private final String word;

  PolymarketState(String word) {
    this.word = word;
  }

  /** The word of a resolution row. */
  String word() {
    return word;
  }

  boolean closed() {
    return this != OPEN;
  }

  static PolymarketState of(Contract contract, long second) {
    Timetable times = Timetable.of(contract);
    if (second < times.closed()) {
      return OPEN;
    }
    if (second >= times.settled()) {
      return RESOLVED;
    }
    if (second >= times.disputed()) {
      return DISPUTED;
    }
    return second >= times.determined() ? PROPOSED : CLOSED;
  }
}
