package ai.oddwons.adapter.in.web.market;

import ai.oddwons.application.port.in.ReadMarkets.MarketDetail;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One market with all we hold of it: the fields of the list and two more.
 *
 * @param confirmedAt when a run last saw this very quote at the venue
 */
record MarketDetailBody(
    @JsonUnwrapped MarketSummary market, RulesBody rules, @Nullable Instant confirmedAt) {

  static MarketDetailBody of(MarketDetail detail) {
    return new MarketDetailBody(
        MarketSummary.of(detail.view()),
        RulesBody.of(detail.view().market().terms().rules(), detail.rules()),
        detail.confirmedAt());
  }
}
