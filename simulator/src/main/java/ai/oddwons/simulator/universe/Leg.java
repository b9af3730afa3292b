package ai.oddwons.simulator.universe;

/**
 * What one market of an event asks.
 *
 * @param outcome which outcome of the event; for a placeholder the outcome it would take from
 * @param inverse the market's YES is the outcome's NO
 * @param placeholder a leg kept free for a name to come; worth nothing until then
 * @param other the leg that takes every outcome not named
 */
public record Leg(int outcome, boolean inverse, boolean placeholder, boolean other) {
  static Leg of(int outcome) {
    return new Leg(outcome, false, false, false);
  }
}
