package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Counts;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a market has come by Gamma's word, which is the weakest on outcomes: they are told by
 * displayed prices only, and those are believed only near 0, one half and 1.
 */
final class GammaState {
  private static final int LONGEST_NUMBER = 60;

  private GammaState() {}

  static MarketState of(WireRecord record, Lifecycle lifecycle, Counts flags) {
    if (!lifecycle.isOver() || !lifecycle.isResolved()) {
      return MarketState.of(lifecycle.status());
    }
    Optional<Settlement> settlement = Payouts.ofDisplayedPrices(displayedPrices(record));
    if (settlement.isEmpty()) {
      flags.add("outcome_unclear");
      return MarketState.of(MarketStatus.CLOSED);
    }
    Instant resolved = record.instant("umaEndDate");
    return new MarketState(
        MarketStatus.SETTLED,
        settlement.get(),
        resolved == null ? record.instant("closedTime") : resolved);
  }

  /** Shorter than sent when one of them is no price. */
  private static List<Price> displayedPrices(WireRecord record) {
    List<Price> prices = new ArrayList<>();
    for (String text : record.texts("outcomePrices")) {
      roundedPrice(text).ifPresent(prices::add);
    }
    return prices;
  }

  /** To be rounded anyway, so digits beyond a millionth do no harm here. */
  private static Optional<Price> roundedPrice(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.scale()) > LONGEST_NUMBER
          ? Optional.empty()
          : Optional.of(Price.ofDecimal(number.setScale(6, RoundingMode.HALF_EVEN)));
    } catch (IllegalArgumentException | ArithmeticException notAPrice) {
      return Optional.empty();
    }
  }
}
