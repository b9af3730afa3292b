package ai.oddwons.adapter.in.web.market;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.ReferencePrice;
import ai.oddwons.domain.pricing.TradedVolume;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a market costs, as a share of one dollar, seen from YES.
 *
 * @param price one number for charts: see {@code priceSource}
 * @param priceSource {@code mid} or {@code last}
 * @param yesPrice what a taker pays for YES now
 * @param volume the venue's counter, in {@code volumeUnit}
 * @param volumeUnit {@code contracts} or {@code dollars}: never to be compared
 * @param liquidity in dollars
 */
record QuoteBody(
    @Nullable BigDecimal bid,
    @Nullable BigDecimal bidSize,
    @Nullable BigDecimal ask,
    @Nullable BigDecimal askSize,
    @Nullable BigDecimal last,
    @Nullable BigDecimal price,
    @Nullable String priceSource,
    @Nullable BigDecimal yesPrice,
    @Nullable BigDecimal noPrice,
    @Nullable BigDecimal volume,
    @Nullable String volumeUnit,
    @Nullable BigDecimal openInterest,
    @Nullable BigDecimal liquidity,
    @Nullable Instant observedAt,
    Instant receivedAt) {

  static @Nullable QuoteBody ofNullable(@Nullable Quote quote) {
    return quote == null ? null : of(quote);
  }

  static QuoteBody of(Quote quote) {
    ReferencePrice reference = quote.reference();
    TradedVolume volume = quote.activity().volume();
    return new QuoteBody(
        Decimals.priceOf(quote.bid()),
        Decimals.sizeOf(quote.bid()),
        Decimals.priceOf(quote.ask()),
        Decimals.sizeOf(quote.ask()),
        Decimals.of(quote.last()),
        reference == null ? null : reference.price().toDecimal(),
        reference == null ? null : Word.of(reference.source()),
        Decimals.of(quote.yesPrice()),
        Decimals.of(quote.noPrice()),
        volume == null ? null : volume.amount().toDecimal(),
        volume == null ? null : Word.of(volume.unit()),
        Decimals.of(quote.activity().openInterest()),
        Decimals.of(quote.activity().liquidityDollars()),
        quote.observedAt(),
        quote.receivedAt());
  }
}
