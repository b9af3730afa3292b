package ai.oddwons.domain.fees;

import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a market charges, as far as its venue publishes it. */
public sealed interface FeeTerms {

  /**
   * What a taker pays for one share, in dollars, exact: before the venue's rounding of an order.
   * Refused when that is not known.
   *
   * @param at the moment of the trade
   */
  default ShareFee takerFeePerShare(Price price, Instant at) {
    return switch (this) {
      case Charged charged -> new ShareFee.Known(charged.curveAt(at).takerFeePerShare(price));
      case Free free -> new ShareFee.Known(BigDecimal.ZERO);
      case Unknown(String reason) ->
          new ShareFee.Refused(new FeeRefusal(FeeRefusal.Kind.UNKNOWN_TERMS, reason));
    };
  }

  /**
   * Charged by a curve.
   *
   * @param waivedUntil nothing is charged before this moment; null when there is no waiver
   */
  record Charged(FeeCurve curve, @Nullable Instant waivedUntil) implements FeeTerms {
    /** What applies at a moment: nothing while the fee is waived. */
    public FeeCurve curveAt(Instant at) {
      return waivedUntil != null && at.isBefore(waivedUntil) ? FeeCurve.NONE : curve;
    }
  }

  /** The venue says that this market is free of fees. */
  record Free() implements FeeTerms {}

  /**
   * Not published, or in a form we do not know. Never to be read as free: what rests on a fee must
   * refuse here and show the reason.
   */
  record Unknown(String reason) implements FeeTerms {}
}
