package ai.oddwons.domain.fees;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All there is to say of the fees of one market: its terms, and how its venue rounds.
 *
 * @param rounding null when nobody has registered how the venue does it
 */
public record Tariff(FeeTerms terms, @Nullable FeeRounding rounding) {

  /**
   * What is charged at a moment; refused where terms or rounding are not known, and where a rate is
   * above 1, since a dearer share might then be the cheaper one after its fee.
   */
  public FeeQuote at(Instant moment) {
    if (rounding == null) {
      return new FeeQuote.Refused("how the venue rounds its fees is not known");
    }
    return switch (terms) {
      case FeeTerms.Charged charged -> quote(charged.curveAt(moment), rounding);
      case FeeTerms.Free free -> quote(FeeCurve.NONE, rounding);
      case FeeTerms.Unknown(String reason) -> new FeeQuote.Refused(reason);
    };
  }

  private static FeeQuote quote(FeeCurve curve, FeeRounding rounding) {
    boolean absurd = curve.takerRate().max(curve.makerRate()).compareTo(BigDecimal.ONE) > 0;
    return absurd
        ? new FeeQuote.Refused("a fee rate above 1: " + curve)
        : new FeeQuote.Known(new Charges(curve, rounding));
  }
}
