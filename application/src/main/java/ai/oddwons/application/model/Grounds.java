package ai.oddwons.application.model;

import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.matching.MatchId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an opportunity rests on beside prices.
 *
 * @param match the pair that asks the same, or of which one implies the other; null where one
 *     venue's own logic holds the basket together
 * @param event the group whose logic that is; null for a match
 * @param rules the hash of the rules that were read of each market
 * @param confidence 0 to 100: how probable it is that the logic holds
 */
public record Grounds(
    @Nullable MatchId match, @Nullable EventId event, Map<MarketId, String> rules, int confidence) {
  public Grounds {
    rules = Map.copyOf(rules);
    if (confidence < 0 || confidence > 100) {
      throw new IllegalArgumentException("a confidence lies in 0..100, was " + confidence);
    }
  }
}
