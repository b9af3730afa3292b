package ai.oddwons.domain.fees;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a market charges, as far as its venue publishes it. */
public sealed interface FeeTerms {

  /**
   * Charged by a curve.
   *
   * @param waivedUntil nothing is charged before this moment; null when there is no waiver
   */
  record Charged(FeeCurve curve, @Nullable Instant waivedUntil) implements FeeTerms {}

  /** The venue says that this market is free of fees. */
  record Free() implements FeeTerms {}

  /**
   * Not published, or in a form we do not know. Never to be read as free: what rests on a fee must
   * refuse here and show the reason.
   */
  record Unknown(String reason) implements FeeTerms {}
}
