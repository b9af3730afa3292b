package ai.oddwons.application.model;

import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.matching.MarketPair;
import ai.oddwons.domain.matching.MatchId;
import ai.oddwons.domain.matching.MatchVerdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of two markets.
 *
 * @param firstEvent null where the first market belongs to none
 * @param secondEvent null where the second one belongs to none
 * @param rules what was read of them
 * @param judgedAt when it came to be what it is
 */
public record MarketMatch(
    MarketPair pair,
    @Nullable EventId firstEvent,
    @Nullable EventId secondEvent,
    MatchVerdict verdict,
    RulesOfPair rules,
    Instant judgedAt) {

  public MatchId id() {
    return pair.id();
  }

  /** Whether another judgement says nothing new. */
  public boolean saysAs(MarketMatch other) {
    return verdict.equals(other.verdict) && rules.equals(other.rules);
  }
}
