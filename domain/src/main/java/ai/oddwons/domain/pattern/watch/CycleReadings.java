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
import ai.oddwons.domain.record.StandingQuote;
import ai.oddwons.domain.run.Tally;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gathers what one cycle read, and last what it did not read. */
public final class CycleReadings {
  /**
   * What has brought no row for longer has left the listing, whatever its state says. In cycles
   * slower than that each reading of a listed market is a row, and nothing is left to be carried
   * on.
   */
  private static final long STANDS_SECONDS = StandingQuote.RENEWED_WITHIN.toSeconds();

  private static final String SECOND_READING = "second_reading";
  private static final String NOT_WATCHED = "not_watched";

  private static final float MICROS = 1_000_000f;
  private static final double EXACT_MICROS = 1_000_000;

  private final MarketRegister register;
  private final DetectorBank bank;
  private final Readings readings;
  private final BitSet fresh = new BitSet();
  private final BitSet superseded = new BitSet();
  private final int[] rowOf;
  private final Map<String, Long> notes = new HashMap<>();

  CycleReadings(MarketRegister register, DetectorBank bank) {
    this.register = register;
    this.bank = bank;
    this.readings = new Readings(register.watched());
    this.rowOf = new int[register.slots()];
  }

  /**
   * A new reading. Of two of one market the later one counts; those of markets that are not watched
   * do not. Both are told in the notes.
   */
  public void add(MarketId market, Instant time, Quote quote) {
    Integer slot = register.find(market);
    if (slot == null) {
      note(NOT_WATCHED);
    } else if (isLatest(slot, second(time))) {
      put(slot, second(time), quote);
    }
  }

  private boolean isLatest(int slot, int second) {
    if (!fresh.get(slot)) {
      return true;
    }
    note(SECOND_READING);
    int row = rowOf[slot];
    boolean later = second >= readings.second(row);
    if (later) {
      superseded.set(row);
    }
    return later;
  }

  private void put(int slot, int second, Quote quote) {
    fresh.set(slot);
    register.read(slot, second);
    int row = readings.add(slot, second);
    rowOf[slot] = row;
    readings.quote(row, price(quote.bid()), price(quote.ask()), price(quote.last()));
    readings.sizes(row, size(quote.bid()), size(quote.ask()));
    readings.counters(row, volume(quote.activity().volume()), Double.NaN);
  }

  private void note(String name) {
    notes.merge(name, 1L, Long::sum);
  }

  /**
   * Markets of a platform whose listing was read to its end and that brought no new reading: what
   * was last read of them still stands, if that is at most an hour and a cycle ago. The others have
   * left the listing: should they come back, their next reading is compared with nothing. To be
   * called once for a platform, after all readings.
   */
  public void carryOn(Platform platform, Instant time) {
    int second = second(time);
    unread(platform)
        .forEachOrdered(slot -> {
          if (second - register.readAt(slot) <= STANDS_SECONDS) {
            bank.repeat(slot, second, readings);
          } else {
            bank.markGap(slot);
          }
        });
  }

  /**
   * Markets of a platform whose listing was read in part and that brought no reading: nobody knows
   * what they did, so their next reading is compared with nothing.
   */
  public void missOthers(Platform platform) {
    unread(platform).forEachOrdered(bank::markGap);
  }

  private IntStream unread(Platform platform) {
    return register.slotsOf(platform).filter(slot -> !fresh.get(slot));
  }

  /** At most one row a market. */
  Readings readings() {
    if (superseded.isEmpty()) {
      return readings;
    }
    Readings latest = new Readings(readings.size());
    for (int row = 0; row < readings.size(); row++) {
      if (!superseded.get(row)) {
        copy(row, latest);
      }
    }
    return latest;
  }

  private void copy(int row, Readings into) {
    int copy = into.add(readings.slot(row), readings.second(row));
    into.quote(copy, readings.bid(row), readings.ask(row), readings.last(row));
    into.sizes(copy, readings.bidSize(row), readings.askSize(row));
    into.counters(copy, readings.volume(row), readings.trades(row));
  }

  /** What was odd about what was added. */
  Tally notes() {
    return new Tally(notes);
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
