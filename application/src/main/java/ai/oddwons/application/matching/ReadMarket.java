package ai.oddwons.application.matching;

import ai.oddwons.application.model.ListedWording;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.matching.parse.Proposition;
import org.jspecify.annotations.Nullable;

/**
 * A market whose text has been read for what it asks.
 *
 * @param event null where it belongs to none
 * @param rulesHash names the rules that were read
 */
record ReadMarket(MarketId id, @Nullable EventId event, String rulesHash, Proposition proposition) {
  static ReadMarket of(ListedWording text, Proposition proposition) {
    return new ReadMarket(text.id(), text.event(), text.rulesHash(), proposition);
  }
}
