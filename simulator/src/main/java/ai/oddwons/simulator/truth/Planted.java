package ai.oddwons.simulator.truth;

import ai.oddwons.simulator.universe.Aspect;
import ai.oddwons.simulator.universe.Kind;
import java.util.List;
import java.util.Optional;

/** Something true of a universe at a moment that a product may find or be taken in by. */
public sealed interface Planted {

  /** First epoch second at which it holds. */
  long from();

  /** First epoch second at which it may no longer hold. */
  long until();

  /**
   * Two markets that ask the same.
   *
   * @param kalshi ticker
   * @param polymarket condition id
   * @param inverted YES of one is NO of the other
   */
  record TruePair(
      String kalshi, String polymarket, boolean inverted, Kind kind, long from, long until)
      implements Planted {}

  /**
   * Two markets that look as if they asked the same.
   *
   * @param aspect in what they part
   */
  record HardNegative(
      Aspect aspect, String kalshi, String polymarket, Kind kind, long from, long until)
      implements Planted {}

  /**
   * A profit that the books offer whatever happens: at some size at least two per cent of what it
   * costs, fees included. Where the best size returns less than that it is a matter of opinion
   * whether to speak of it.
   *
   * @param kind which combination of markets makes it
   * @param planted whether it was meant; what comes by chance is told for the asked second alone
   * @param legs in the order in which the shape names them; one share of each makes one basket
   * @param payoutDollars what a basket pays at least
   * @param best the size at which the profit is largest
   */
  record RealGap(
      Shape kind,
      boolean planted,
      List<Stake> legs,
      int payoutDollars,
      Best best,
      long from,
      long until)
      implements Planted {
    public RealGap {
      legs = List.copyOf(legs);
    }
  }

  /**
   * What looks like a profit and is none.
   *
   * @param why there is none
   * @param rule in what the rules part; empty unless that is why
   * @param legs what one would have to buy; levels are those of the books, whatever listings say
   */
  record FalseGap(Why why, Optional<Aspect> rule, List<Stake> legs, long from, long until)
      implements Planted {
    public FalseGap {
      legs = List.copyOf(legs);
    }
  }

  /** Combinations of markets that pay whatever happens. */
  enum Shape {
    /** YES on one venue and NO on the other. */
    CROSS_VENUE,
    /** YES of every market of an exhaustive event. */
    ALL_YES,
    /** NO of every market of an exclusive event. */
    ALL_NO,
    /** YES of the lower strike and NO of the higher one. */
    STRIKE_LADDER,
    /** YES of the later deadline and NO of the earlier one. */
    DEADLINE_LADDER
  }

  /** Why a gap is none. */
  enum Why {
    /** Fees take it, or all but less than two per cent at any size. */
    FEES,
    /** A listing shows it and the books do not. */
    STALE_LISTING,
    /** A book shows it that says itself that it is minutes old. */
    STALE_BOOK,
    /** Last prices show it and a side that is needed is empty. */
    EMPTY_SIDE,
    /** The markets have the same title and do not settle alike. */
    RULE_MISMATCH,
    /** All named outcomes together cost less than a dollar because another one may win. */
    OPEN_GROUP
  }
}
