package ai.oddwons.application.model;

import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.market.MarketId;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which opportunities. An empty set or a null means «any»; the last first seen comes first.
 *
 * @param standings what they are or were
 * @param withEnded also those that are gone
 * @param minReturn profit per dollar of capital, inclusive, a plain ratio; those without a value
 *     never fit
 */
public record OpportunityFilter(
    Set<Standing> standings,
    Set<OpportunityType> types,
    @Nullable MarketId market,
    @Nullable BigDecimal minReturn,
    boolean withEnded,
    OpportunitySort sort) {
  /** Findings that are there now. */
  public static final OpportunityFilter FINDINGS =
      new OpportunityFilter(
          Set.of(Standing.ACTIVE), Set.of(), null, null, false, OpportunitySort.NEWEST);

  public OpportunityFilter {
    standings = Set.copyOf(standings);
    types = Set.copyOf(types);
  }
}
