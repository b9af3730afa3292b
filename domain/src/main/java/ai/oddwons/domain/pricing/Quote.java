package ai.oddwons.domain.pricing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a market costs at one moment, seen from its YES side. Absent stays absent: no field is ever
 * filled with a zero.
 *
 * @param bid the most anybody pays for YES, null when nobody does
 * @param ask the least anybody takes for YES, null when nobody offers it; not below the bid
 * @param last the last trade, null when there never was one or the venue does not say
 * @param activity volume and the like
 * @param observedAt the venue's own time of the quote, null where it gives none
 * @param receivedAt our time of its arrival
 */
public record Quote(
    @Nullable Offer bid,
    @Nullable Offer ask,
    @Nullable Price last,
    Activity activity,
    @Nullable Instant observedAt,
    Instant receivedAt) {
  /** A wider market says too little about where its middle lies. */
  public static final Spread WIDEST_FOR_MID = Spread.ofCents(10);

  public Quote {
    if (isCrossed(bid, ask)) {
      throw new IllegalArgumentException("bid %s crosses ask %s".formatted(bid, ask));
    }
  }

  /** Whether a bid lies above an ask, which no open book allows: one of the two is out of date. */
  public static boolean isCrossed(@Nullable Offer bid, @Nullable Offer ask) {
    return bid != null && ask != null && bid.price().isAbove(ask.price());
  }

  /**
   * One number for charts and detectors: the middle of a two-sided market at most ten cents wide,
   * else the last trade, else null. Never a price that can be traded at.
   */
  public @Nullable ReferencePrice reference() {
    Price mid = mid(WIDEST_FOR_MID);
    if (mid != null) {
      return new ReferencePrice(mid, ReferencePrice.Source.MID);
    }
    return last == null ? null : new ReferencePrice(last, ReferencePrice.Source.LAST);
  }

  /** Half-way between the sides; null when one is missing, or they lie further apart than that. */
  public @Nullable Price mid(Spread widest) {
    Spread spread = spread();
    return bid == null || ask == null || spread == null || !spread.isAtMost(widest)
        ? null
        : bid.price().midTo(ask.price());
  }

  /** What lies between bid and ask, null when a side is missing. */
  public @Nullable Spread spread() {
    return bid == null || ask == null ? null : bid.price().upTo(ask.price());
  }

  /** What a taker pays for YES now, null when nothing is offered. */
  public @Nullable Price yesPrice() {
    return ask == null ? null : ask.price();
  }

  /** What a taker pays for NO now, null when nobody bids for YES. */
  public @Nullable Price noPrice() {
    return bid == null ? null : bid.price().complement();
  }

  /**
   * The counters beside a quote; each null where the venue does not say.
   *
   * @param volume all that ever traded
   * @param openInterest shares held now
   * @param liquidityDollars what the venue calls liquidity, in dollars
   */
  public record Activity(
      @Nullable TradedVolume volume,
      @Nullable Quantity openInterest,
      @Nullable Quantity liquidityDollars) {
    public static final Activity UNKNOWN = new Activity(null, null, null);
  }
}
