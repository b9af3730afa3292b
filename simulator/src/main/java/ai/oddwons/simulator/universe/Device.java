package ai.oddwons.simulator.universe;

import java.util.Set;

/** How prices are made to part for a while. */
public enum Device {
  /** One venue's opinion of a shared event lies so far off that both books leave a profit. */
  PAIR,
  /** The same, but fees take more than there is. */
  FEES,
  /** Only a venue's listing shows it; its books do not. */
  STALE_LISTING,
  /** Polymarket's books show it, but say themselves that they are old. */
  STALE_BOOK,
  /** Last prices show it, but nobody offers what would have to be bought. */
  EMPTY_SIDE,
  /** One of each of a venue's exhaustive event costs less than the dollar that one of them pays. */
  ALL_YES,
  /** The NOs of a venue's exclusive event cost less than all but one of them pay. */
  ALL_NO,
  /** Of two strikes the one that is harder to reach is dearer. */
  STRIKES,
  /** Of two deadlines the earlier one is dearer. */
  DEADLINES;

  private static final Set<Kind> PROVEN =
      Set.of(
          Kind.FED,
          Kind.CRYPTO_LADDER,
          Kind.CRYPTO_RANGE,
          Kind.TEMPERATURE,
          Kind.ECONOMICS,
          Kind.DEADLINE,
          Kind.ELECTION,
          Kind.AWARD,
          Kind.TECHNOLOGY);

  /** Whether it takes both venues. */
  boolean shared() {
    return compareTo(EMPTY_SIDE) <= 0;
  }

  /** Whether the books offer a profit while it lasts, and nothing speaks against it. */
  public boolean real() {
    return this == PAIR || !shared();
  }

  /** Whether an event of a kind is fit for it, where it is on the right venues. */
  boolean fits(Slot slot) {
    return switch (this) {
      case PAIR -> PROVEN.contains(slot.kind());
      case FEES, STALE_LISTING, STALE_BOOK, EMPTY_SIDE ->
          slot.kind() != Kind.SHARE && slot.kind() != Kind.COMBO;
      case ALL_YES -> slot.kind() == Kind.TEMPERATURE || slot.kind() == Kind.CRYPTO_RANGE;
      case ALL_NO -> exclusive(slot);
      case STRIKES -> slot.kind() == Kind.CRYPTO_LADDER || slot.kind() == Kind.ECONOMICS;
      case DEADLINES -> slot.kind() == Kind.DEADLINE;
    };
  }

  /** Named alternatives, few of them; placeholders would be in the way. */
  private static boolean exclusive(Slot slot) {
    boolean named =
        slot.kind() == Kind.ELECTION
            || slot.kind() == Kind.AWARD
            || slot.kind() == Kind.TECHNOLOGY
            || slot.kind() == Kind.FED;
    return (named && !slot.augmented()) || slot.kind() == Kind.TEMPERATURE;
  }
}
