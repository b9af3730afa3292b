package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.pricing.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A basket at its best size in plain numbers, as it is kept and shown.
 *
 * @param quantity whole baskets, 0 when none pays
 * @param largestWithoutLoss the most baskets that do not lose
 * @param payout sure, of all of them together
 * @param cost of what is bought, without fees
 * @param sales of what is sold, without fees
 * @param fees of all orders
 * @param profit locked whatever happens, below zero for a loss
 * @param capital what must be paid to hold it
 * @param returnOnCapital profit per dollar of capital, a plain ratio
 * @param daysToPayout settlement and its delay included; null when nobody can say
 * @param annualised return per year, simple, a plain ratio; null when the time is not known
 */
public record Valuation(
    long quantity,
    long largestWithoutLoss,
    Money payout,
    Money cost,
    Money sales,
    Money fees,
    Money profit,
    Money capital,
    BigDecimal returnOnCapital,
    @Nullable BigDecimal daysToPayout,
    @Nullable BigDecimal annualised,
    WorstCase worstCase,
    List<LegValue> legs,
    List<Step> steps) {
  public Valuation {
    legs = List.copyOf(legs);
    steps = List.copyOf(steps);
  }

  public static Valuation of(Opportunity opportunity) {
    Sizing sizing = opportunity.sizing();
    return new Valuation(
        sizing.quantity(),
        sizing.largestWithoutLoss(),
        sizing.payout(),
        sizing.cost(),
        sizing.sales(),
        sizing.fees(),
        sizing.profit(),
        sizing.capital(),
        sizing.returnOnCapital(),
        opportunity.daysToPayout(),
        opportunity.annualised(),
        opportunity.worstCase(),
        sizing.legs().stream().map(LegValue::of).toList(),
        sizing.steps());
  }
}
