package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeTerms;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a market charges. The rate stands in the market's own schedule only; the older base fees
 * beside it are 1000 on every market that charges anything and mean nothing.
 */
final class FeeSchedules {
  private FeeSchedules() {}

  /** From {@code feesEnabled} and {@code feeSchedule{rate,exponent,takerOnly}}. */
  static FeeTerms ofGamma(WireRecord market) {
    Boolean enabled = market.flag("feesEnabled");
    if (enabled != null && !enabled) {
      return new FeeTerms.Free();
    }
    JsonNode schedule = market.node().path("feeSchedule");
    if (schedule.isObject()) {
      WireRecord terms = new WireRecord(schedule);
      return curve(terms.decimal("rate"), terms.decimal("exponent"), terms.flag("takerOnly"));
    }
    return enabled == null && schedule.isNull()
        ? new FeeTerms.Free()
        : new FeeTerms.Unknown(enabled == null ? "no fee schedule" : "fees without a schedule");
  }

  /** From {@code fd{r,e,to}}. */
  static FeeTerms ofCompact(WireRecord market) {
    JsonNode schedule = market.node().path("fd");
    if (!schedule.isObject()) {
      return new FeeTerms.Unknown("no fee schedule");
    }
    WireRecord terms = new WireRecord(schedule);
    return curve(terms.decimal("r"), terms.decimal("e"), terms.flag("to"));
  }

  private static FeeTerms curve(
      @Nullable BigDecimal rate, @Nullable BigDecimal exponent, @Nullable Boolean takerOnly) {
    if (rate == null || rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
      return new FeeTerms.Unknown("fee rate " + rate);
    }
    if (rate.signum() == 0) {
      return new FeeTerms.Free();
    }
    if (exponent == null || !isSmallWhole(exponent)) {
      return new FeeTerms.Unknown("fee exponent " + exponent);
    }
    // Unless makers are exempt in so many words they are taken to pay: never understate a cost.
    BigDecimal makerRate = takerOnly != null && takerOnly ? BigDecimal.ZERO : rate;
    return new FeeTerms.Charged(new FeeCurve(rate, makerRate, exponent.intValueExact()), null);
  }

  /** Schedules had exponents of 1 and 2; a curve far beyond them is not one we know. */
  private static boolean isSmallWhole(BigDecimal exponent) {
    return exponent.compareTo(BigDecimal.ONE) >= 0
        && exponent.compareTo(BigDecimal.TEN) <= 0
        && exponent.stripTrailingZeros().scale() <= 0;
  }
}
