package ai.oddwons.domain.pattern.watch;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.column.Readings;
import ai.oddwons.domain.pattern.detect.DetectorBank;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.TradedVolume;
import java.time.Instant;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Gathers what one cycle read. */
public final class CycleReadings {
  private static final float MICROS = 1_000_000f;
  private static final double EXACT_MICROS = 1_000_000;

  private final MarketRegister register;
  private final DetectorBank bank;
  private final Readings readings;
  private final BitSet seen = new BitSet();
  private final BitSet fresh = new BitSet();

  CycleReadings(MarketRegister register, DetectorBank bank) {
    this.register = register;
    this.bank = bank;
    this.readings = new Readings(register.watched());
  }

  /**
   * A new reading; of two of one market the first one counts.
   *
   * @return false when the market is not watched or has a reading already
   */
  public boolean add(MarketId market, Instant time, Quote quote) {
    Integer slot = register.find(market);
    if (slot == null || seen.get(slot)) {
      return false;
    }
    seen.set(slot);
    fresh.set(slot);
    int row = readings.add(slot, second(time));
    readings.quote(row, price(quote.bid()), price(quote.ask()), price(quote.last()));
    readings.sizes(row, size(quote.bid()), size(quote.ask()));
    readings.counters(row, volume(quote.activity().volume()), Double.NaN);
    return true;
  }

  /**
   * Markets of a platform whose listing was read to its end and that brought no new reading: what
   * was last read of them still stands.
   */
  public void carryOn(Platform platform, Instant time) {
    int second = second(time);
    register
        .slotsOf(platform)
        .filter(slot -> !seen.get(slot))
        .forEachOrdered(slot -> {
          seen.set(slot);
          bank.repeat(slot, second, readings);
        });
  }

  /**
   * Markets of a platform whose listing was read in part and that brought no reading: nobody knows
   * what they did, so their next reading is compared with nothing.
   */
  public void missOthers(Platform platform) {
    register.slotsOf(platform).filter(slot -> !seen.get(slot)).forEachOrdered(bank::markGap);
  }

  Readings readings() {
    return readings;
  }

  /** How many markets brought a new reading. */
  long changed() {
    return fresh.cardinality();
  }

  private static int second(Instant time) {
    return Math.clamp(time.getEpochSecond(), 0, Integer.MAX_VALUE);
  }

  private static float price(@Nullable Offer offer) {
    return offer == null ? Float.NaN : price(offer.price());
  }

  private static float price(@Nullable Price price) {
    return price == null ? Float.NaN : price.toMicros() / MICROS;
  }

  private static float size(@Nullable Offer offer) {
    Quantity size = offer == null ? null : offer.size();
    return size == null ? Float.NaN : size.toMicros() / MICROS;
  }

  private static double volume(@Nullable TradedVolume volume) {
    return volume == null ? Double.NaN : volume.amount().toMicros() / EXACT_MICROS;
  }
}
