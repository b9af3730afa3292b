package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.market.OutcomeStructure;

/**
 * What is sure about the outcomes of a group, and nothing that is merely likely.
 *
 * @param exclusive two of them never happen together
 * @param exhaustive one of them happens for certain
 */
public record GroupLogic(boolean exclusive, boolean exhaustive) {

  /**
   * As the venue promises it. A group that may still grow is exclusive, but what is listed today
   * need not hold the outcome.
   */
  public static GroupLogic of(OutcomeStructure structure) {
    return switch (structure) {
      case INDEPENDENT -> new GroupLogic(false, false);
      case AT_MOST_ONE, EXACTLY_ONE_OPEN -> new GroupLogic(true, false);
      case EXACTLY_ONE -> new GroupLogic(true, true);
    };
  }

  /** For a spread that is watched although its logic is not proven. */
  public static final GroupLogic SUPPOSED = new GroupLogic(true, true);

  /** Whether one YES of each pays for certain. */
  public Proof proofForAllYes() {
    return exhaustive
        ? new Proof.Proven()
        : new Proof.Unproven("an outcome that is not listed may happen");
  }

  /** Whether all NO but one pay for certain. */
  public Proof proofForAllNo() {
    return exclusive
        ? new Proof.Proven()
        : new Proof.Unproven("several of the outcomes may happen together");
  }

  /** What one YES of each pays at the least. */
  int floorOfAllYes() {
    return exhaustive ? 1 : 0;
  }

  /** What one NO of each of so many pays at the least. */
  int floorOfAllNo(int outcomes) {
    return exclusive ? outcomes - 1 : 0;
  }
}
