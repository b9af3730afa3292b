package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.domain.pattern.Significance;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How improbable a sighting would be if nothing had happened. Rounded up to three digits, and none
 * is shown smaller than 0.000000000001: whatever stands here is at least the value we hold, so no
 * sighting looks more improbable than it is, and no text runs to hundreds of zeros for a tail that
 * nobody can have seen.
 *
 * @param test of the detector alone
 * @param market of all detectors that looked at the market
 * @param event of all markets of the event
 */
record PValuesBody(BigDecimal test, BigDecimal market, BigDecimal event) {
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.UP);
  private static final BigDecimal LEAST = new BigDecimal("0.000000000001");

  static PValuesBody of(Significance significance) {
    return new PValuesBody(
        shown(significance.test()), shown(significance.market()), shown(significance.event()));
  }

  private static BigDecimal shown(double probability) {
    return BigDecimal.valueOf(probability).round(THREE_DIGITS).max(LEAST).stripTrailingZeros();
  }
}
