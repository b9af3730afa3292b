package ai.oddwons.domain.statistics;

/** What arguments must be; each answers with its argument, or throws. */
final class Require {
  private Require() {}

  static double finite(String name, double number) {
    return that(Double.isFinite(number), name, "finite", number);
  }

  static double positive(String name, double number) {
    return that(number > 0 && Double.isFinite(number), name, "above zero and finite", number);
  }

  static double notNegative(String name, double number) {
    return that(number >= 0 && Double.isFinite(number), name, "zero or more and finite", number);
  }

  static long notNegative(String name, long number) {
    if (number < 0) {
      throw new IllegalArgumentException("%s must be zero or more, was %s".formatted(name, number));
    }
    return number;
  }

  /** From 0 to 1, both included. */
  static double share(String name, double number) {
    return that(number >= 0 && number <= 1, name, "from 0 to 1", number);
  }

  /** Strictly between 0 and 1. */
  static double innerShare(String name, double number) {
    return that(number > 0 && number < 1, name, "strictly between 0 and 1", number);
  }

  private static double that(boolean holds, String name, String wanted, double number) {
    if (!holds) {
      throw new IllegalArgumentException("%s must be %s, was %s".formatted(name, wanted, number));
    }
    return number;
  }
}
