package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Counts;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.Quote.Activity;
import ai.oddwons.domain.pricing.TradedVolume;
import ai.oddwons.domain.pricing.VolumeUnit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The quote in a Gamma listing: the top of the first outcome's book without sizes. The venue's edge
 * serves such pages up to five minutes old and says nowhere when the quote was true, so {@code
 * observedAt} stays empty; the record's time of change speaks of something else.
 */
final class GammaQuote {
  private GammaQuote() {}

  static Quote of(WireRecord record, Lifecycle lifecycle, Instant receivedAt, Counts flags) {
    TradedVolume volume = volume(record);
    TopOfBook top = lifecycle.isOver() ? TopOfBook.EMPTY : TopOfBook.of(record, flags);
    return new Quote(
        top.bid(),
        top.ask(),
        last(record, volume),
        new Activity(volume, null, firstQuantity(record, "liquidityNum", "liquidity")),
        null,
        receivedAt);
  }

  /**
   * The last trade. No trade can happen at 0 or 1: those stand for «never» and for a resolution.
   * Where nothing was ever traded, whatever number is shown is none.
   */
  private static @Nullable Price last(WireRecord record, @Nullable TradedVolume volume) {
    boolean neverTraded = volume != null && volume.amount().isZero();
    Price last = record.price("lastTradePrice");
    return last == null || neverTraded || !last.isInner() ? null : last;
  }

  private static @Nullable TradedVolume volume(WireRecord record) {
    Quantity dollars = firstQuantity(record, "volumeNum", "volume");
    return dollars == null ? null : new TradedVolume(dollars, VolumeUnit.DOLLARS);
  }

  private static @Nullable Quantity firstQuantity(WireRecord record, String first, String second) {
    Quantity quantity = record.quantity(first);
    return quantity == null ? record.quantity(second) : quantity;
  }
}
