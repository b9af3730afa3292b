package ai.oddwons.adapter.in.web.match;

import ai.oddwons.adapter.in.web.market.MarketPaths;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import org.jspecify.annotations.Nullable;

/**
 * One of the two markets.
 *
 * @param eventId null where it belongs to no event
 * @param title the question
 * @param outcome what YES stands for, null when the venue does not say
 * @param link its path in this API
 */
record MatchedMarketBody(
    String platform,
    String marketId,
    @Nullable String eventId,
    String title,
    @Nullable String outcome,
    String link) {

  static MatchedMarketBody of(MarketId market, @Nullable EventId event, MatchView.Title title) {
    return new MatchedMarketBody(
        market.platform().slug(),
        market.nativeId(),
        event == null ? null : event.nativeId(),
        title.title(),
        title.yesLabel().isEmpty() ? null : title.yesLabel(),
        MarketPaths.of(market));
  }
}
