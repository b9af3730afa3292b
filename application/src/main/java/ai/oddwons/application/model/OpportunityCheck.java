package ai.oddwons.application.model;

import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.arbitrage.NearMiss;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.arbitrage.StopNote;
import ai.oddwons.domain.arbitrage.Valuation;
import ai.oddwons.domain.pricing.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One look at a basket.
 *
 * @param standing what it was found to be; null when there is nothing to watch any more
 * @param grossEdge of one basket at the best prices, before fees; null where a side is empty
 * @param valuation at its best size; null where it could not be priced, or is nothing to watch
 * @param stops empty for an {@link Standing#ACTIVE} one, and else at least one
 * @param nearMisses prices that would make a finding of it
 * @param at when the books were judged
 */
public record OpportunityCheck(
    BasketPlan plan,
    Grounds grounds,
    @Nullable Standing standing,
    @Nullable Money grossEdge,
    @Nullable Valuation valuation,
    List<StopNote> stops,
    List<NearMiss> nearMisses,
    Instant at) {
  public OpportunityCheck {
    stops = List.copyOf(stops);
    nearMisses = List.copyOf(nearMisses);
    if ((standing == Standing.ACTIVE) != stops.isEmpty()) {
      throw new IllegalArgumentException(standing + " with stops " + stops);
    }
    if (standing == Standing.ACTIVE && valuation == null) {
      throw new IllegalArgumentException("a finding without its value");
    }
  }
}
