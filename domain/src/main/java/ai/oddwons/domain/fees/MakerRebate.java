package ai.oddwons.domain.fees;

import ai.oddwons.domain.pricing.Money;
import java.math.BigDecimal;

/**
 * A share of what takers paid, given back to makers from a daily pool. An upper estimate, never to
 * be counted on: the pool is split among all makers.
 *
 * @param share 0 to 1, a plain ratio
 */
public record MakerRebate(BigDecimal share) {
  public MakerRebate {
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a share lies in 0..1, was " + share);
    }
  }

  /**
   * The most that comes back to the maker.
   *
   * @param takerFee what the taker of the same fill paid
   */
  public Money upperEstimate(Money takerFee) {
    return takerFee.times(share);
  }
}
