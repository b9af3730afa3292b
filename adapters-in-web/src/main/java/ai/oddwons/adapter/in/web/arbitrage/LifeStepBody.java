package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.domain.arbitrage.LifeTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * One fall of the share that is still there.
 *
 * @param alive the share from then on
 */
record LifeStepBody(BigDecimal afterSeconds, BigDecimal alive) {
  private static final int SHARE_DECIMALS = 3;

  /**
   * Falls too small to be seen are left out, which bounds the list however many cases there are.
   */
  static List<LifeStepBody> listOf(LifeTable table) {
    List<LifeStepBody> steps = new ArrayList<>();
    BigDecimal shown = BigDecimal.ONE;
    for (LifeTable.Step step : table.steps()) {
      BigDecimal alive = share(step.alive());
      if (alive.compareTo(shown) < 0) {
        steps.add(new LifeStepBody(ExactSeconds.of(step.after()), alive));
        shown = alive;
      }
    }
    return steps;
  }

  static BigDecimal share(double share) {
    return BigDecimal.valueOf(share)
        .setScale(SHARE_DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros();
  }
}
