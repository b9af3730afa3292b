package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.adapter.in.web.market.MarketPaths;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.domain.arbitrage.LegValue;
import ai.oddwons.domain.arbitrage.PlannedLeg;
import ai.oddwons.domain.market.MarketId;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One trade of an opportunity.
 *
 * @param title the question of its market, null where we do not know it
 * @param outcome what YES stands for there, null when the venue does not say
 * @param side the share that is traded, {@code yes} or {@code no}
 * @param order {@code buy} or {@code sell}
 * @param perBasket shares in one basket
 * @param link the path of the market in this API
 */
record LegBody(
    String platform,
    String marketId,
    @Nullable String title,
    @Nullable String outcome,
    String side,
    String order,
    BigDecimal perBasket,
    @JsonUnwrapped LegFillBody fill,
    String link) {

  /**
   * @param value null where it was not priced
   * @param judgedAt the moment to which the age of its book is told
   */
  static LegBody of(
      PlannedLeg leg, MatchView.@Nullable Title title, @Nullable LegValue value, Instant judgedAt) {
    MarketId market = leg.market();
    return new LegBody(
        market.platform().slug(),
        market.nativeId(),
        title == null ? null : title.title(),
        title == null || title.yesLabel().isEmpty() ? null : title.yesLabel(),
        Word.of(leg.side()),
        Word.of(leg.order()),
        leg.perBasket().toDecimal(),
        value == null ? LegFillBody.NONE : LegFillBody.of(value, judgedAt),
        MarketPaths.of(market));
  }
}
