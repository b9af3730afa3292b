package ai.oddwons.simulator.polymarket;

/** Gamma's numeric ids in paths and filters. */
final class Ids {
  private Ids() {}

  /**
   * The number of an id.
   *
   * @throws GammaError with 422 for anything else, a condition id included
   */
  static long number(String id) {
    try {
      long number = Long.parseLong(id);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // answered below like a negative number
    }
    throw GammaError.validation("id is invalid");
  }
}
