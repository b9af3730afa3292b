package ai.oddwons.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.pricing.Quote.Activity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class QuoteTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private static Quote quote(@Nullable Integer bid, @Nullable Integer ask, @Nullable Integer last) {
    return new Quote(
        offer(bid),
        offer(ask),
        last == null ? null : Price.ofCents(last),
        Activity.UNKNOWN,
        null,
        NOON);
  }

  private static @Nullable Offer offer(@Nullable Integer cents) {
    return cents == null ? null : new Offer(Price.ofCents(cents), null);
  }

  @Test
  void referenceShouldBeTheMiddleOfATwoSidedMarket() {
    assertThat(quote(41, 42, 90).reference())
        .isEqualTo(new ReferencePrice(Price.ofMicros(415_000), ReferencePrice.Source.MID));
  }

  @Test
  void referenceShouldStillBeTheMiddleAtTenCents() {
    assertThat(quote(40, 50, 90).reference())
        .isEqualTo(new ReferencePrice(Price.ofCents(45), ReferencePrice.Source.MID));
  }

  @Test
  void referenceShouldBeTheLastTradeOfAWiderMarket() {
    assertThat(quote(40, 51, 44).reference())
        .isEqualTo(new ReferencePrice(Price.ofCents(44), ReferencePrice.Source.LAST));
  }

  @Test
  void referenceShouldBeTheLastTradeOfAOneSidedMarket() {
    assertThat(quote(40, null, 44).reference())
        .isEqualTo(new ReferencePrice(Price.ofCents(44), ReferencePrice.Source.LAST));
    assertThat(quote(null, 42, 44).reference())
        .isEqualTo(new ReferencePrice(Price.ofCents(44), ReferencePrice.Source.LAST));
  }

  @Test
  void referenceShouldBeAbsentRatherThanZero() {
    assertThat(quote(null, null, null).reference()).isNull();
    assertThat(quote(10, 60, null).reference()).isNull();
  }

  @Test
  void takerPricesShouldBeWhatTheOtherSideOffers() {
    Quote quote = quote(41, 43, null);

    assertThat(quote.yesPrice()).isEqualTo(Price.ofCents(43));
    assertThat(quote.noPrice()).isEqualTo(Price.ofCents(59));
  }

  @Test
  void takerPricesShouldBeAbsentWhereNothingIsOffered() {
    assertThat(quote(null, 43, null).noPrice()).isNull();
    assertThat(quote(41, null, null).yesPrice()).isNull();
  }

  @Test
  void aCrossedQuoteShouldBeRefused() {
    assertThatThrownBy(() -> quote(44, 43, null)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Quote.isCrossed(offer(44), offer(43))).isTrue();
  }

  @Test
  void aLockedQuoteShouldBeTaken() {
    assertThat(quote(43, 43, null).reference())
        .isEqualTo(new ReferencePrice(Price.ofCents(43), ReferencePrice.Source.MID));
    assertThat(Quote.isCrossed(offer(43), offer(43))).isFalse();
    assertThat(Quote.isCrossed(null, offer(43))).isFalse();
    assertThat(Quote.isCrossed(offer(43), null)).isFalse();
  }

  @Test
  void anOfferShouldLieInsideAndBeOfSomething() {
    assertThatThrownBy(() -> new Offer(Price.ZERO, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Offer(Price.ONE, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Offer(Price.ofCents(50), Quantity.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
