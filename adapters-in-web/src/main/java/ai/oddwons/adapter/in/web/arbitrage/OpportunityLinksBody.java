package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.adapter.in.web.market.MarketPaths;
import ai.oddwons.adapter.in.web.match.MatchPaths;
import ai.oddwons.application.model.Grounds;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.matching.MatchId;
import org.jspecify.annotations.Nullable;

/**
 * Where to go on, as paths of this API.
 *
 * @param match why two markets ask the same; null where it rests on an event
 * @param event all markets of the event; null where it rests on a match
 */
record OpportunityLinksBody(String self, @Nullable String match, @Nullable String event) {

  static OpportunityLinksBody of(OpportunityId id, Grounds grounds) {
    MatchId match = grounds.match();
    EventId event = grounds.event();
    return new OpportunityLinksBody(
        ArbitragePaths.of(id),
        match == null ? null : MatchPaths.of(match),
        event == null ? null : MarketPaths.of(event));
  }
}
