package ai.oddwons.simulator.universe;

/** The two exchanges of the universe. */
public enum Venue {
  KALSHI,
  POLYMARKET;

  int bit() {
    return 1 << ordinal();
  }
}
