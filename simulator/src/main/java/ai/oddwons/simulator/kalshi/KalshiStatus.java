package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Pauses;
import ai.oddwons.simulator.universe.Timetable;
import java.util.Locale;

/** States of a Kalshi market, and the other words by which listings filter for them. */
enum KalshiStatus {
  INITIALIZED("unopened"),
  INACTIVE("paused"),
  ACTIVE("open"),
  CLOSED("closed"),
  DETERMINED("closed"),
  DISPUTED("closed"),
  AMENDED("closed"),
  FINALIZED("settled");

  private final String filterWord;

  KalshiStatus(String filterWord) {
    this.filterWord = filterWord;
  }

  /** The word in a market object. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word in a query. */
  String filterWord() {
    return filterWord;
  }

  boolean knowsResult() {
    return compareTo(DETERMINED) >= 0;
  }

  static KalshiStatus of(Contract contract, long second) {
    if (second < contract.event().opens()) {
      return INITIALIZED;
    }
    Timetable times = Timetable.of(contract);
    if (second < times.closed()) {
      return Pauses.paused(contract.event(), second) ? INACTIVE : ACTIVE;
    }
    if (second >= times.settled()) {
      return FINALIZED;
    }
    if (second >= times.amended()) {
      return AMENDED;
    }
    if (second >= times.disputed()) {
      return DISPUTED;
    }
    return second >= times.determined() ? DETERMINED : CLOSED;
  }
}
