package ai.oddwons.domain.arbitrage;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A basket at its best size, valued as the venues would book it.
 *
 * @param daysToPayout settlement and its delay included; null when nobody can say
 */
public record Opportunity(
    Basket basket, Sizing sizing, @Nullable BigDecimal daysToPayout, WorstCase worstCase) {

  public OpportunityType type() {
    return basket.type();
  }

  /** Return per year, simple, a plain ratio; null when the time to payout is not known. */
  public @Nullable BigDecimal annualised() {
    return daysToPayout == null ? null : sizing.annualised(daysToPayout);
  }
}
