package ai.oddwons.domain.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.fees.FeeHistory.Entry;
import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FeeHistoryTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Price HALF = Price.ofCents(50);
  private static final FeeTerms FREE = new FeeTerms.Free();
  private static final FeeTerms CHARGED =
      new FeeTerms.Charged(new FeeCurve(new BigDecimal("0.07"), BigDecimal.ZERO, 1), null);
  private static final FeeHistory FREE_THEN_CHARGED =
      new FeeHistory(List.of(new Entry(NOON, FREE), new Entry(NOON.plusSeconds(60), CHARGED)));

  @Test
  void historyShouldTellWhichTermsHeld() {
    assertThat(FREE_THEN_CHARGED.findTerms(NOON)).contains(FREE);
    assertThat(FREE_THEN_CHARGED.findTerms(NOON.plusSeconds(60).minusNanos(1))).contains(FREE);
    assertThat(FREE_THEN_CHARGED.findTerms(NOON.plusSeconds(60))).contains(CHARGED);
    assertThat(FREE_THEN_CHARGED.findTerms(Instant.MAX)).contains(CHARGED);
  }

  @Test
  void historyShouldChargeWhatHeldAtTheMoment() {
    assertThat(FREE_THEN_CHARGED.takerFeePerShare(HALF, NOON))
        .isEqualTo(new ShareFee.Known(BigDecimal.ZERO));
    assertThat(FREE_THEN_CHARGED.takerFeePerShare(HALF, NOON.plusSeconds(60)))
        .isEqualTo(new ShareFee.Known(new BigDecimal("0.0175")));
  }

  @Test
  void historyShouldNotTakeItsEarliestTermsForThoseOfTheTimeBefore() {
    Instant before = NOON.minusNanos(1);

    assertThat(FREE_THEN_CHARGED.findTerms(before)).isEmpty();
    assertThat(FREE_THEN_CHARGED.takerFeePerShare(HALF, before))
        .isEqualTo(unrecorded("fee terms are on record from 2026-11-20T12:00:00Z on"));
    assertThat(FeeHistory.NONE.takerFeePerShare(HALF, NOON))
        .isEqualTo(unrecorded("no fee terms are on record"));
  }

  @Test
  void historyShouldTellTermsThatRefuseFromADayWithoutAny() {
    FeeHistory flat = FeeHistory.always(new FeeTerms.Unknown("a flat fee"));

    assertThat(flat.takerFeePerShare(HALF, Instant.EPOCH))
        .isEqualTo(
            new ShareFee.Refused(new FeeRefusal(FeeRefusal.Kind.UNKNOWN_TERMS, "a flat fee")));
  }

  @Test
  void historyShouldRefuseTermsOutOfOrder() {
    Entry entry = new Entry(NOON, FREE);

    assertThatThrownBy(() -> new FeeHistory(List.of(entry, entry)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ShareFee unrecorded(String reason) {
    return new ShareFee.Refused(new FeeRefusal(FeeRefusal.Kind.UNRECORDED_DAY, reason));
  }
}
