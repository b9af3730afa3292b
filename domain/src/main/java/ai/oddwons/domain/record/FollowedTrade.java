package ai.oddwons.domain.record;

import ai.oddwons.domain.fees.FeeHistory;
import ai.oddwons.domain.fees.FeeRefusal;
import ai.oddwons.domain.fees.ShareFee;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.record.Entry.Side;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One share bought at the first offer met, and sold at the bid of the horizon or paid at
 * settlement, which costs nothing on either venue. Both fees are those of their own day.
 *
 * @param net null where the end or a fee is not known
 * @param refusal why a fee is not known, null where none is missing
 */
record FollowedTrade(
    @Nullable Entry entry, @Nullable BigDecimal net, @Nullable FeeRefusal refusal) {
  /** Nothing was bought. */
  static final FollowedTrade NONE = new FollowedTrade(null, null, null);

  /**
   * @param met null when nothing was read in time
   */
  static FollowedTrade of(FeeHistory fees, Side side, @Nullable StandingQuote met, Ending ending) {
    Price price = met == null ? null : offered(side, met.quote());
    if (met == null || price == null) {
      return NONE;
    }
    return switch (fees.takerFeePerShare(price, met.at())) {
      case ShareFee.Known(BigDecimal fee) ->
          ended(fees, new Entry(side, price, fee, met.at()), price.toDecimal().add(fee), ending);
      case ShareFee.Refused(FeeRefusal why) ->
          new FollowedTrade(new Entry(side, price, null, met.at()), null, why);
    };
  }

  /**
   * @param paid price and fee
   */
  private static FollowedTrade ended(FeeHistory fees, Entry entry, BigDecimal paid, Ending ending) {
    return switch (ending) {
      case Ending.Quoted(StandingQuote standing) -> sold(fees, entry, paid, standing);
      case Ending.Settled settled -> {
        Price payout = ofSide(entry.side(), settled.settlement().yesPayout());
        yield new FollowedTrade(entry, payout.toDecimal().subtract(paid), null);
      }
      case Ending.Unread unread -> new FollowedTrade(entry, null, null);
    };
  }

  /** Where nobody bids nobody buys: the share brings nothing. */
  private static FollowedTrade sold(
      FeeHistory fees, Entry entry, BigDecimal paid, StandingQuote standing) {
    Price bid = bid(entry.side(), standing.quote());
    if (bid == null) {
      return new FollowedTrade(entry, paid.negate(), null);
    }
    return switch (fees.takerFeePerShare(bid, standing.at())) {
      case ShareFee.Known(BigDecimal fee) ->
          new FollowedTrade(entry, bid.toDecimal().subtract(fee).subtract(paid), null);
      case ShareFee.Refused(FeeRefusal why) -> new FollowedTrade(entry, null, why);
    };
  }

  private static @Nullable Price offered(Side side, Quote quote) {
    return switch (side) {
      case YES -> quote.yesPrice();
      case NO -> quote.noPrice();
    };
  }

  private static @Nullable Price bid(Side side, Quote quote) {
    Offer offer =
        switch (side) {
          case YES -> quote.bid();
          case NO -> quote.ask();
        };
    return offer == null ? null : ofSide(side, offer.price());
  }

  private static Price ofSide(Side side, Price ofYes) {
    return switch (side) {
      case YES -> ofYes;
      case NO -> ofYes.complement();
    };
  }
}
