package ai.oddwons.domain.fees;

import ai.oddwons.domain.pricing.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a venue turns an exact fee into cash: first for each fill, then for the change of the balance
 * of an order. It is the venue's own, while {@link FeeTerms} are a market's.
 */
public sealed interface FeeRounding {

  /** The fee of one fill as it is booked, from the exact one. */
  Money tradeFee(Money exact);

  /**
   * A signed change of a balance as it is booked, never above the exact one. The rest is kept by
   * the venue as a rounding fee, and comes back in whole units of the balance as fills of one order
   * add up.
   */
  Money booked(Money exactChange);

  /** The most by which an order of so many fills can cost less than its exact fee. */
  Money largestGain(int fills);

  /**
   * The fee of a fill is rounded up, and each change of the balance is rounded down to its unit:
   * Kalshi's rule since the change to fixed-point (documentation read in October 2026).
   *
   * @param feeDecimals of a dollar, 0 or more
   * @param balanceDecimals of a dollar, 0 to {@code feeDecimals}
   */
  record ToBalance(int feeDecimals, int balanceDecimals) implements FeeRounding {
    /** An account behind a clearing member: millionths, then whole cents. The common case. */
    public static final ToBalance CENTS = new ToBalance(6, 2);

    /** A direct member: millionths, then hundredths of a cent. */
    public static final ToBalance HUNDREDTHS_OF_CENTS = new ToBalance(6, 4);

    public ToBalance {
      if (balanceDecimals < 0 || feeDecimals < balanceDecimals) {
        throw new IllegalArgumentException(
            "fees to %d decimals, balance to %d".formatted(feeDecimals, balanceDecimals));
      }
    }

    @Override
    public Money tradeFee(Money exact) {
      return exact.rounded(feeDecimals, RoundingMode.CEILING);
    }

    @Override
    public Money booked(Money exactChange) {
      return exactChange.rounded(balanceDecimals, RoundingMode.FLOOR);
    }

    @Override
    public Money largestGain(int fills) {
      return Money.ZERO;
    }
  }

  /**
   * The fee of each fill is rounded to the nearest unit, a half up, and the balance takes any
   * amount: Polymarket's rule, with five decimals. Its documents leave the direction open; one
   * maintained client cuts off instead, which is cheaper by one unit at the most.
   *
   * @param feeDecimals of a dollar, 0 or more
   */
  record PerFill(int feeDecimals) implements FeeRounding {
    public static final PerFill FIVE_DECIMALS = new PerFill(5);

    public PerFill {
      if (feeDecimals < 0) {
        throw new IllegalArgumentException("fees to %d decimals".formatted(feeDecimals));
      }
    }

    @Override
    public Money tradeFee(Money exact) {
      return exact.rounded(feeDecimals, RoundingMode.HALF_UP);
    }

    @Override
    public Money booked(Money exactChange) {
      return exactChange;
    }

    @Override
    public Money largestGain(int fills) {
      return Money.ofDollars(BigDecimal.valueOf(5, feeDecimals + 1)).times(fills);
    }
  }

  /** Nothing is rounded: for results per share, and for a venue whose rule is not known. */
  record None() implements FeeRounding {
    @Override
    public Money tradeFee(Money exact) {
      return exact;
    }

    @Override
    public Money booked(Money exactChange) {
      return exactChange;
    }

    @Override
    public Money largestGain(int fills) {
      return Money.ZERO;
    }
  }
}
