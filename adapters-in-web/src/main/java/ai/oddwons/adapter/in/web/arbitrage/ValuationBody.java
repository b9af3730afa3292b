package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.domain.arbitrage.Valuation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an opportunity is worth at its best size, in dollars; all null where it could not be priced.
 * Payout and sales less cost and fees are the profit.
 *
 * @param quantity whole baskets, 0 when none pays
 * @param largestSizeWithoutLoss the most baskets that do not lose
 * @param payout sure, of all of them together
 * @param cost of what is bought, without fees
 * @param sales of what is sold, without fees
 * @param fees of all orders
 * @param profit whatever happens, below zero for a loss
 * @param capital what must be paid to hold it
 * @param edgePercentage profit per capital
 * @param annualisedPercentage the same per year, simple; null when the time is not known
 * @param daysToPayout settlement and its delay included, rounded up; null when nobody can say
 * @param executionSteps the orders to send, empty when there is nothing to gain
 */
record ValuationBody(
    @Nullable Long quantity,
    @Nullable Long largestSizeWithoutLoss,
    @Nullable BigDecimal payout,
    @Nullable BigDecimal cost,
    @Nullable BigDecimal sales,
    @Nullable BigDecimal fees,
    @Nullable BigDecimal profit,
    @Nullable BigDecimal capital,
    @Nullable BigDecimal edgePercentage,
    @Nullable BigDecimal annualisedPercentage,
    @Nullable BigDecimal daysToPayout,
    @Nullable WorstCaseBody worstCase,
    List<ExecutionStepBody> executionSteps) {
  private static final int DAY_DECIMALS = 2;

  static final ValuationBody NONE =
      new ValuationBody(
          null, null, null, null, null, null, null, null, null, null, null, null, List.of());

  static ValuationBody of(Valuation value) {
    return new ValuationBody(
        value.quantity(),
        value.largestWithoutLoss(),
        value.payout().toDecimal(),
        value.cost().toDecimal(),
        value.sales().toDecimal(),
        value.fees().toDecimal(),
        value.profit().toDecimal(),
        value.capital().toDecimal(),
        Percent.of(value.returnOnCapital()),
        Percent.ofNullable(value.annualised()),
        days(value.daysToPayout()),
        WorstCaseBody.of(value.worstCase()),
        value.steps().stream().map(ExecutionStepBody::of).toList());
  }

  private static @Nullable BigDecimal days(@Nullable BigDecimal days) {
    return days == null
        ? null
        : days.setScale(DAY_DECIMALS, RoundingMode.CEILING).stripTrailingZeros();
  }
}
