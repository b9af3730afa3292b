package ai.oddwons.application.arbitrage;

import ai.oddwons.domain.market.Strike;

/** Which level implies which, of the same measure at the same time. */
final class Strikes {
  private Strikes() {}

  /** Whether YES of one makes YES of the other certain; false also where it cannot be told. */
  static boolean implies(Strike one, Strike other) {
    return switch (other) {
      case Strike.Above(var floor, boolean inclusive) ->
          switch (one) {
            case Strike.Above above ->
                beyond(above.floor().compareTo(floor), above.inclusive(), inclusive);
            case Strike.Between between ->
                beyond(between.floor().compareTo(floor), true, inclusive);
            case Strike.Below below -> false;
            case Strike.Described described -> false;
          };
      case Strike.Below(var cap, boolean inclusive) ->
          switch (one) {
            case Strike.Below below ->
                beyond(cap.compareTo(below.cap()), below.inclusive(), inclusive);
            case Strike.Between between -> beyond(cap.compareTo(between.cap()), true, inclusive);
            case Strike.Above above -> false;
            case Strike.Described described -> false;
          };
      case Strike.Between between -> false;
      case Strike.Described described -> false;
    };
  }

  /** On the same level, what leaves the level out implies what takes it in, and not the reverse. */
  private static boolean beyond(int order, boolean oneInclusive, boolean otherInclusive) {
    return order > 0 || (order == 0 && (otherInclusive || !oneInclusive));
  }
}
