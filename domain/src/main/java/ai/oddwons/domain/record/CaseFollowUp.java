package ai.oddwons.domain.record;

import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.record.Entry.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what became of patterns on markets with given fees. Whoever follows a pattern buys, as
 * a taker, the side it names at the first offer met, and sells at the bid of the horizon or is paid
 * at settlement, which costs nothing on either venue.
 */
public record CaseFollowUp(FeeTerms fees) {

  /**
   * What a pattern had become at a horizon.
   *
   * @param knownAt when this is found out
   */
  public CaseOutcome judge(Pattern pattern, Horizon horizon, Aftermath after, Instant knownAt) {
    PriceRange end = after.end();
    Entry entry = entry(pattern, after.met());
    return new CaseOutcome(
        pattern.id(),
        horizon,
        horizon == pattern.kind().horizon() ? StatedOutcome.of(pattern, after) : Verdict.UNKNOWN,
        ahead(pattern, after),
        end == null ? null : end.point(),
        entry,
        entry == null ? null : net(entry, after.ending()),
        knownAt);
  }

  private static @Nullable Boolean ahead(Pattern pattern, Aftermath after) {
    return switch (StatedOutcome.further(pattern, after)) {
      case HIT -> true;
      case MISS -> false;
      case UNKNOWN -> null;
    };
  }

  private @Nullable Entry entry(Pattern pattern, @Nullable StandingQuote met) {
    return switch (pattern.direction()) {
      case UP -> met == null ? null : bought(Side.YES, met.quote().yesPrice(), met.at());
      case DOWN -> met == null ? null : bought(Side.NO, met.quote().noPrice(), met.at());
      case NONE -> null;
    };
  }

  private @Nullable Entry bought(Side side, @Nullable Price price, Instant at) {
    return price == null
        ? null
        : new Entry(side, price, fees.takerFeePerShare(price, at).orElse(null), at);
  }

  private @Nullable BigDecimal net(Entry entry, Ending ending) {
    BigDecimal fee = entry.fee();
    return fee == null
        ? null
        : proceeds(entry.side(), ending)
            .map(received -> received.subtract(entry.price().toDecimal()).subtract(fee))
            .orElse(null);
  }

  /** What one share brings; empty when nothing was read or the fee is not known. */
  private Optional<BigDecimal> proceeds(Side side, Ending ending) {
    return switch (ending) {
      case Ending.Quoted quoted -> sold(side, quoted.standing());
      case Ending.Settled settled ->
          Optional.of(ofSide(side, settled.settlement().yesPayout()).toDecimal());
      case Ending.Unread unread -> Optional.empty();
    };
  }

  /** Where nobody bids nobody buys: the share brings nothing. */
  private Optional<BigDecimal> sold(Side side, StandingQuote standing) {
    Price price = bid(side, standing.quote());
    return price == null
        ? Optional.of(BigDecimal.ZERO)
        : fees.takerFeePerShare(price, standing.at()).map(fee -> price.toDecimal().subtract(fee));
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
