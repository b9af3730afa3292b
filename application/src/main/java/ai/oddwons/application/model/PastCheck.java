package ai.oddwons.application.model;

import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.arbitrage.StopNote;
import ai.oddwons.domain.pricing.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one look at an opportunity found.
 *
 * @param standing null when it was gone
 * @param quantity whole baskets at the best size; null where it was not priced
 * @param profit at that size; null likewise
 * @param returnOnCapital a plain ratio; null likewise
 * @param stops what kept it from being a finding
 */
public record PastCheck(
    Instant at,
    @Nullable Standing standing,
    @Nullable Long quantity,
    @Nullable Money profit,
    @Nullable BigDecimal returnOnCapital,
    List<StopNote> stops) {
  public PastCheck {
    stops = List.copyOf(stops);
  }
}
