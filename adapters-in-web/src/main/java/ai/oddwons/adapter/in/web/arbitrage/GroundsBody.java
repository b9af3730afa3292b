package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.application.model.Grounds;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.matching.MatchId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an opportunity rests on beside prices.
 *
 * @param confidence 0 to 100: how probable it is that the logic holds
 * @param matchId the two markets that ask the same; null where one venue's own logic holds it
 *     together
 * @param event the group whose logic that is; null for a match
 * @param rules which version of the rules was read of each market
 */
record GroundsBody(
    int confidence, @Nullable String matchId, @Nullable Event event, List<Rules> rules) {

  static GroundsBody of(Grounds grounds) {
    MatchId match = grounds.match();
    EventId event = grounds.event();
    return new GroundsBody(
        grounds.confidence(),
        match == null ? null : match.toString(),
        event == null ? null : new Event(event.platform().slug(), event.nativeId()),
        grounds.rules().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> Rules.of(one.getKey(), one.getValue()))
            .toList());
  }

  /** An event of one venue, by the venue's id. */
  record Event(String platform, String id) {}

  /**
   * Which rules.
   *
   * @param hash as in the {@code rules_hash} of the market
   */
  record Rules(String platform, String marketId, String hash) {

    static Rules of(MarketId market, String hash) {
      return new Rules(market.platform().slug(), market.nativeId(), hash);
    }
  }
}
