package ai.oddwons.adapter.in.web.market;

import ai.oddwons.domain.market.MarketId;

/** Where to go on, as paths of this API. */
record LinksBody(String self, String history, String book) {

  static LinksBody of(MarketId id) {
    String self = MarketPaths.of(id);
    return new LinksBody(self, self + "/history", self + "/book");
  }
}
