package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.ReferencePrice;
import ai.oddwons.domain.pricing.TradedVolume;
import ai.oddwons.domain.pricing.VolumeUnit;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a quote lies in a table. */
final class QuoteColumns {
  /** What a snapshot shows beside the quote itself: numbers that follow from it. */
  static final String DERIVED = "price, price_source, yes_price, no_price";

  /** The quote itself; two quotes are the same when these are. */
  static final String OWN =
      "bid, bid_size, ask, ask_size, last_price, volume, volume_unit, open_interest, liquidity";

  private QuoteColumns() {}

  static void write(CopyRow row, Quote quote) {
    writeDerived(row, quote);
    writeOffer(row, quote.bid());
    writeOffer(row, quote.ask());
    row.number(decimal(quote.last()));
    writeActivity(row, quote.activity());
  }

  private static void writeDerived(CopyRow row, Quote quote) {
    ReferencePrice reference = quote.reference();
    row.number(reference == null ? null : reference.price().toDecimal())
        .text(reference == null ? null : Words.of(reference.source()))
        .number(decimal(quote.yesPrice()))
        .number(decimal(quote.noPrice()));
  }

  private static void writeOffer(CopyRow row, @Nullable Offer offer) {
    row.number(offer == null ? null : offer.price().toDecimal())
        .number(offer == null ? null : decimal(offer.size()));
  }

  private static void writeActivity(CopyRow row, Quote.Activity activity) {
    TradedVolume volume = activity.volume();
    row.number(volume == null ? null : volume.amount().toDecimal())
        .text(volume == null ? null : Words.of(volume.unit()))
        .number(decimal(activity.openInterest()))
        .number(decimal(activity.liquidityDollars()));
  }

  static Quote read(RowView row, Instant receivedAt) {
    return new Quote(
        readOffer(row, "bid", "bid_size"),
        readOffer(row, "ask", "ask_size"),
        row.findNumber("last_price", Price::ofDecimal),
        readActivity(row),
        row.findTime("observed_at"),
        receivedAt);
  }

  private static @Nullable Offer readOffer(RowView row, String price, String size) {
    Price at = row.findNumber(price, Price::ofDecimal);
    return at == null ? null : new Offer(at, row.findNumber(size, Quantity::ofDecimal));
  }

  private static Quote.Activity readActivity(RowView row) {
    Quantity amount = row.findNumber("volume", Quantity::ofDecimal);
    VolumeUnit unit = Words.readNullable(VolumeUnit.class, row.findText("volume_unit"));
    return new Quote.Activity(
        amount == null || unit == null ? null : new TradedVolume(amount, unit),
        row.findNumber("open_interest", Quantity::ofDecimal),
        row.findNumber("liquidity", Quantity::ofDecimal));
  }

  private static @Nullable BigDecimal decimal(@Nullable Price price) {
    return price == null ? null : price.toDecimal();
  }

  static @Nullable BigDecimal decimal(@Nullable Quantity quantity) {
    return quantity == null ? null : quantity.toDecimal();
  }
}
