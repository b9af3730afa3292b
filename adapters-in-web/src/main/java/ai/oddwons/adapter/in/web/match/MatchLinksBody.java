package ai.oddwons.adapter.in.web.match;

import ai.oddwons.adapter.in.web.market.MarketPaths;
import ai.oddwons.domain.matching.MarketPair;

/** Where to go on, as paths of this API. */
record MatchLinksBody(String self, String first, String second) {

  static MatchLinksBody of(MarketPair pair) {
    return new MatchLinksBody(
        MatchPaths.of(pair.id()), MarketPaths.of(pair.first()), MarketPaths.of(pair.second()));
  }
}
