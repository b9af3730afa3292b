package ai.oddwons.domain.pricing;

/** The two shares of a question; together they pay 1. */
public enum Side {
  YES,
  NO;

  public Side opposite() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
    };
  }
}
